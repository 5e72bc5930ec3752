// Readout: 10 classes, 4 scores at once, 10-bit scores
// Written by fpgasnn 0.1.0; do not edit.

module readout(valid, last, claim, o__ready, clk, rst, room, o__payload, o__valid, scores);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [2:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [4:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [3:0] \$18 ;
  reg [1:0] \$19 ;
  wire [2:0] \$2 ;
  reg \$20 ;
  reg [9:0] \$21 ;
  reg [9:0] \$22 ;
  reg [9:0] \$23 ;
  reg [9:0] \$24 ;
  reg [9:0] \$25 ;
  reg [9:0] \$26 ;
  reg [9:0] \$27 ;
  reg [9:0] \$28 ;
  reg [9:0] \$29 ;
  wire \$3 ;
  reg [9:0] \$30 ;
  reg \$31 ;
  reg [3:0] \$32 ;
  reg [9:0] \$33 ;
  reg [3:0] \$34 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [9:0] best = 10'h000;
  reg [3:0] channel = 4'h0;
  input claim;
  wire claim;
  input clk;
  wire clk;
  (* init = 1'h0 *)
  wire full;
  reg [1:0] group = 2'h0;
  input last;
  wire last;
  wire leads;
  output [18:0] o__payload;
  wire [18:0] o__payload;
  wire [3:0] \o__payload.channel ;
  wire \o__payload.last ;
  wire [3:0] \o__payload.prediction ;
  wire [9:0] \o__payload.score ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  output room;
  wire room;
  input rst;
  wire rst;
  reg [9:0] score;
  reg [9:0] score_0 = 10'h000;
  reg [9:0] score_1 = 10'h000;
  reg [9:0] score_2 = 10'h000;
  reg [9:0] score_3 = 10'h000;
  reg [9:0] score_4 = 10'h000;
  reg [9:0] score_5 = 10'h000;
  reg [9:0] score_6 = 10'h000;
  reg [9:0] score_7 = 10'h000;
  reg [9:0] score_8 = 10'h000;
  reg [9:0] score_9 = 10'h000;
  input [39:0] scores;
  wire [39:0] scores;
  wire [9:0] \scores[0] ;
  wire [9:0] \scores[1] ;
  wire [9:0] \scores[2] ;
  wire [9:0] \scores[3] ;
  reg taken = 1'h0;
  input valid;
  wire valid;
  reg [3:0] winner = 4'h0;
  assign \$1  = group + 1'h1;
  assign \$2  = last ? 3'h0 : \$1 ;
  assign \$3  = ! group;
  assign \$4  = ! group;
  assign \$5  = ! group;
  assign \$6  = ! group;
  assign \$7  = group == 1'h1;
  assign \$8  = group == 1'h1;
  assign \$9  = group == 1'h1;
  assign \$10  = group == 1'h1;
  assign \$11  = group == 2'h2;
  assign \$12  = group == 2'h2;
  assign \$13  = o__valid & o__ready;
  assign \$14  = channel + 1'h1;
  assign room = ~ taken;
  assign \$15  = ! channel;
  assign \$16  = $signed(score) > $signed(best);
  assign leads = \$15  | \$16 ;
  assign \$17  = channel == 4'h9;
  assign \$18  = leads ? channel : winner;
  always @(posedge clk)
    group <= \$19 ;
  always @(posedge clk)
    o__valid <= \$20 ;
  always @(posedge clk)
    score_0 <= \$21 ;
  always @(posedge clk)
    score_1 <= \$22 ;
  always @(posedge clk)
    score_2 <= \$23 ;
  always @(posedge clk)
    score_3 <= \$24 ;
  always @(posedge clk)
    score_4 <= \$25 ;
  always @(posedge clk)
    score_5 <= \$26 ;
  always @(posedge clk)
    score_6 <= \$27 ;
  always @(posedge clk)
    score_7 <= \$28 ;
  always @(posedge clk)
    score_8 <= \$29 ;
  always @(posedge clk)
    score_9 <= \$30 ;
  always @(posedge clk)
    taken <= \$31 ;
  always @(posedge clk)
    channel <= \$32 ;
  always @(posedge clk)
    best <= \$33 ;
  always @(posedge clk)
    winner <= \$34 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    score = 10'h000;
    casez (channel)
      4'h0:
          score = score_0;
      4'h1:
          score = score_1;
      4'h2:
          score = score_2;
      4'h3:
          score = score_3;
      4'h4:
          score = score_4;
      4'h5:
          score = score_5;
      4'h6:
          score = score_6;
      4'h7:
          score = score_7;
      4'h8:
          score = score_8;
      4'h9:
          score = score_9;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$19  = group;
    if (valid) begin
      \$19  = \$2 [1:0];
    end
    if (rst) begin
      \$19  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$20  = o__valid;
    if (valid) begin
      \$20  = last;
    end
    if (\$13 ) begin
      if (o__payload[14]) begin
        \$20  = 1'h0;
      end
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$21  = score_0;
    if (valid) begin
      if (\$3 ) begin
        \$21  = scores[9:0];
      end
    end
    if (rst) begin
      \$21  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$22  = score_1;
    if (valid) begin
      if (\$4 ) begin
        \$22  = scores[19:10];
      end
    end
    if (rst) begin
      \$22  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$23  = score_2;
    if (valid) begin
      if (\$5 ) begin
        \$23  = scores[29:20];
      end
    end
    if (rst) begin
      \$23  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$24  = score_3;
    if (valid) begin
      if (\$6 ) begin
        \$24  = scores[39:30];
      end
    end
    if (rst) begin
      \$24  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$25  = score_4;
    if (valid) begin
      if (\$7 ) begin
        \$25  = scores[9:0];
      end
    end
    if (rst) begin
      \$25  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$26  = score_5;
    if (valid) begin
      if (\$8 ) begin
        \$26  = scores[19:10];
      end
    end
    if (rst) begin
      \$26  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$27  = score_6;
    if (valid) begin
      if (\$9 ) begin
        \$27  = scores[29:20];
      end
    end
    if (rst) begin
      \$27  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$28  = score_7;
    if (valid) begin
      if (\$10 ) begin
        \$28  = scores[39:30];
      end
    end
    if (rst) begin
      \$28  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$29  = score_8;
    if (valid) begin
      if (\$11 ) begin
        \$29  = scores[9:0];
      end
    end
    if (rst) begin
      \$29  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$30  = score_9;
    if (valid) begin
      if (\$12 ) begin
        \$30  = scores[19:10];
      end
    end
    if (rst) begin
      \$30  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$31  = taken;
    if (claim) begin
      \$31  = 1'h1;
    end
    if (\$13 ) begin
      if (o__payload[14]) begin
        \$31  = 1'h0;
      end
    end
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$32  = channel;
    if (\$13 ) begin
      \$32  = \$14 [3:0];
      if (o__payload[14]) begin
        \$32  = 4'h0;
      end
    end
    if (rst) begin
      \$32  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$33  = best;
    if (\$13 ) begin
      if (leads) begin
        \$33  = score;
      end
    end
    if (rst) begin
      \$33  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$34  = winner;
    if (\$13 ) begin
      if (leads) begin
        \$34  = channel;
      end
    end
    if (rst) begin
      \$34  = 4'h0;
    end
  end
  assign full = o__valid;
  assign \scores[0]  = scores[9:0];
  assign \scores[1]  = scores[19:10];
  assign \scores[2]  = scores[29:20];
  assign \scores[3]  = scores[39:30];
  assign \o__payload.score  = o__payload[9:0];
  assign \o__payload.channel  = o__payload[13:10];
  assign \o__payload.last  = o__payload[14];
  assign \o__payload.prediction  = o__payload[18:15];
  assign o__payload[18:15] = \$18 ;
  assign o__payload[14] = \$17 ;
  assign o__payload[13:10] = channel;
  assign o__payload[9:0] = score;
endmodule
