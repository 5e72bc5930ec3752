// digits_causal_tb: drives digits_causal with 2 images, once without and once with pauses on both streams.
// Expected scores, predictions and (without pauses) the cycle of each image's last score come from the golden model.
// Works in any Verilog-2001 simulator, for example:  iverilog -o tb digits_causal.v digits_causal_tb.v && vvp tb
`timescale 1ns / 1ns
module digits_causal_tb;
  localparam WORDS = 128, SCORES = 20, PER_IMAGE = 10, LIMIT = 201712;
  reg clk = 0, rst = 1;
  reg [4:0] word [0:WORDS-1];
  reg signed [14:0] score [0:SCORES-1];
  reg [3:0] prediction [0:SCORES-1];
  reg [31:0] last_cycle [0:SCORES/PER_IMAGE-1];
  reg pauses = 0;
  reg [15:0] noise = 16'hace1;
  reg offering = 0, taking = 0;
  integer sent, seen, cycle, errors;
  wire i_ready, o_valid;
  wire [23:0] o_payload;
  wire signed [14:0] got_score = o_payload[14:0];
  wire got_last = o_payload[19];
  wire [3:0] got_prediction = o_payload[23:20];

  digits_causal dut (
    .clk(clk), .rst(rst),
    .i__valid(offering), .i__payload(word[sent < WORDS ? sent : 0]), .i__ready(i_ready),
    .timesteps(4'd8),
    .delay(3'd0),
    .o__valid(o_valid), .o__payload(o_payload), .o__ready(taking)
  );

  always #5 clk = ~clk;

  task check;
    begin
      if (got_score !== score[seen]) begin
        $display("FAIL: image %0d, score %0d: expected %0d, got %0d (cycle %0d)",
                 seen / PER_IMAGE, seen % PER_IMAGE, score[seen], got_score, cycle);
        errors = errors + 1;
      end else if (got_last && got_prediction !== prediction[seen]) begin
        $display("FAIL: image %0d: expected prediction %0d, got %0d",
                 seen / PER_IMAGE, prediction[seen], got_prediction);
        errors = errors + 1;
      end else if (!pauses && seen % PER_IMAGE == PER_IMAGE - 1 && cycle !== last_cycle[seen / PER_IMAGE]) begin
        $display("FAIL: image %0d: expected the last score in cycle %0d, got it in cycle %0d",
                 seen / PER_IMAGE, last_cycle[seen / PER_IMAGE], cycle);
        errors = errors + 1;
      end
      seen = seen + 1;
    end
  endtask

  task run;
    begin
      sent = 0; seen = 0; cycle = 0;
      rst = 1; offering = 0; taking = 0;
      @(negedge clk); @(negedge clk);
      rst = 0;
      while (seen < SCORES && errors == 0 && cycle < LIMIT) begin
        noise = {noise[14:0], noise[15] ^ noise[13] ^ noise[12] ^ noise[10]};
        offering = sent < WORDS && (!pauses || noise[0] || offering);
        taking = !pauses || noise[5];
        #1;
        if (taking && o_valid) check;
        if (offering && i_ready) begin
          @(posedge clk); #1 sent = sent + 1; offering = 0;
          @(negedge clk);
        end else begin
          @(negedge clk);
        end
        cycle = cycle + 1;
      end
      if (errors == 0 && seen < SCORES) begin
        $display("FAIL: only %0d of %0d scores after %0d cycles", seen, SCORES, cycle);
        errors = errors + 1;
      end
    end
  endtask

  initial begin
    errors = 0;
    word[0] = 5'h00;
    word[1] = 5'h00;
    word[2] = 5'h00;
    word[3] = 5'h0e;
    word[4] = 5'h0c;
    word[5] = 5'h01;
    word[6] = 5'h00;
    word[7] = 5'h00;
    word[8] = 5'h00;
    word[9] = 5'h00;
    word[10] = 5'h04;
    word[11] = 5'h0f;
    word[12] = 5'h07;
    word[13] = 5'h0a;
    word[14] = 5'h00;
    word[15] = 5'h00;
    word[16] = 5'h00;
    word[17] = 5'h02;
    word[18] = 5'h10;
    word[19] = 5'h0f;
    word[20] = 5'h05;
    word[21] = 5'h0c;
    word[22] = 5'h02;
    word[23] = 5'h00;
    word[24] = 5'h00;
    word[25] = 5'h07;
    word[26] = 5'h10;
    word[27] = 5'h00;
    word[28] = 5'h00;
    word[29] = 5'h0b;
    word[30] = 5'h05;
    word[31] = 5'h00;
    word[32] = 5'h00;
    word[33] = 5'h05;
    word[34] = 5'h0c;
    word[35] = 5'h00;
    word[36] = 5'h00;
    word[37] = 5'h0c;
    word[38] = 5'h04;
    word[39] = 5'h00;
    word[40] = 5'h00;
    word[41] = 5'h01;
    word[42] = 5'h0f;
    word[43] = 5'h00;
    word[44] = 5'h00;
    word[45] = 5'h0e;
    word[46] = 5'h02;
    word[47] = 5'h00;
    word[48] = 5'h00;
    word[49] = 5'h00;
    word[50] = 5'h09;
    word[51] = 5'h06;
    word[52] = 5'h07;
    word[53] = 5'h0f;
    word[54] = 5'h00;
    word[55] = 5'h00;
    word[56] = 5'h00;
    word[57] = 5'h00;
    word[58] = 5'h01;
    word[59] = 5'h0d;
    word[60] = 5'h10;
    word[61] = 5'h08;
    word[62] = 5'h00;
    word[63] = 5'h00;
    word[64] = 5'h00;
    word[65] = 5'h00;
    word[66] = 5'h00;
    word[67] = 5'h0b;
    word[68] = 5'h10;
    word[69] = 5'h03;
    word[70] = 5'h00;
    word[71] = 5'h00;
    word[72] = 5'h00;
    word[73] = 5'h00;
    word[74] = 5'h05;
    word[75] = 5'h10;
    word[76] = 5'h10;
    word[77] = 5'h05;
    word[78] = 5'h00;
    word[79] = 5'h00;
    word[80] = 5'h00;
    word[81] = 5'h06;
    word[82] = 5'h10;
    word[83] = 5'h0f;
    word[84] = 5'h10;
    word[85] = 5'h03;
    word[86] = 5'h00;
    word[87] = 5'h00;
    word[88] = 5'h00;
    word[89] = 5'h0b;
    word[90] = 5'h0b;
    word[91] = 5'h0a;
    word[92] = 5'h10;
    word[93] = 5'h01;
    word[94] = 5'h00;
    word[95] = 5'h00;
    word[96] = 5'h00;
    word[97] = 5'h00;
    word[98] = 5'h00;
    word[99] = 5'h0a;
    word[100] = 5'h0f;
    word[101] = 5'h00;
    word[102] = 5'h00;
    word[103] = 5'h00;
    word[104] = 5'h00;
    word[105] = 5'h00;
    word[106] = 5'h00;
    word[107] = 5'h0b;
    word[108] = 5'h0d;
    word[109] = 5'h00;
    word[110] = 5'h00;
    word[111] = 5'h00;
    word[112] = 5'h00;
    word[113] = 5'h00;
    word[114] = 5'h00;
    word[115] = 5'h0a;
    word[116] = 5'h10;
    word[117] = 5'h02;
    word[118] = 5'h00;
    word[119] = 5'h00;
    word[120] = 5'h00;
    word[121] = 5'h00;
    word[122] = 5'h00;
    word[123] = 5'h07;
    word[124] = 5'h10;
    word[125] = 5'h02;
    word[126] = 5'h00;
    word[127] = 5'h00;
    score[0] = 15'h0492;
    score[1] = 15'h7ef3;
    score[2] = 15'h7cc6;
    score[3] = 15'h7e7c;
    score[4] = 15'h7f5e;
    score[5] = 15'h0025;
    score[6] = 15'h7f91;
    score[7] = 15'h7fa7;
    score[8] = 15'h7ac3;
    score[9] = 15'h7df6;
    score[10] = 15'h7ed0;
    score[11] = 15'h0570;
    score[12] = 15'h7f29;
    score[13] = 15'h7f91;
    score[14] = 15'h7df8;
    score[15] = 15'h7df7;
    score[16] = 15'h7da0;
    score[17] = 15'h7f2e;
    score[18] = 15'h7ce0;
    score[19] = 15'h7da7;
    prediction[0] = 4'h0;
    prediction[1] = 4'h0;
    prediction[2] = 4'h0;
    prediction[3] = 4'h0;
    prediction[4] = 4'h0;
    prediction[5] = 4'h0;
    prediction[6] = 4'h0;
    prediction[7] = 4'h0;
    prediction[8] = 4'h0;
    prediction[9] = 4'h0;
    prediction[10] = 4'h1;
    prediction[11] = 4'h1;
    prediction[12] = 4'h1;
    prediction[13] = 4'h1;
    prediction[14] = 4'h1;
    prediction[15] = 4'h1;
    prediction[16] = 4'h1;
    prediction[17] = 4'h1;
    prediction[18] = 4'h1;
    prediction[19] = 4'h1;
    last_cycle[0] = 32'h00003753;
    last_cycle[1] = 32'h00005d61;
    run;
    pauses = 1;
    if (errors == 0) run;
    if (errors == 0) $display("PASS: %0d images, %0d scores, twice", SCORES / PER_IMAGE, SCORES);
    $finish;
  end
endmodule
