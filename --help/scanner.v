// Scanner: 3 segments of 8 bits, 8-bit addresses
// Written by fpgasnn 0.1.0; do not edit.

module scanner(mask, offsets, base, clk, rst, last, \event , address, load);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire [2:0] \$10 ;
  wire [3:0] \$11 ;
  wire [2:0] \$12 ;
  wire [7:0] \$13 ;
  wire [8:0] \$14 ;
  wire [8:0] \$15 ;
  wire [2:0] \$16 ;
  wire [3:0] \$17 ;
  wire [2:0] \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire [2:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [7:0] \$23 ;
  wire [7:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [8:0] \$27 ;
  wire [2:0] \$28 ;
  wire [3:0] \$29 ;
  wire \$3 ;
  wire [2:0] \$30 ;
  wire [7:0] \$31 ;
  wire [8:0] \$32 ;
  wire [8:0] \$33 ;
  wire [8:0] \$34 ;
  wire [2:0] \$35 ;
  wire [3:0] \$36 ;
  wire [2:0] \$37 ;
  wire [7:0] \$38 ;
  wire [8:0] \$39 ;
  wire [2:0] \$4 ;
  wire [8:0] \$40 ;
  wire [8:0] \$41 ;
  wire [2:0] \$42 ;
  wire [3:0] \$43 ;
  wire [2:0] \$44 ;
  wire [7:0] \$45 ;
  wire [8:0] \$46 ;
  wire [8:0] \$47 ;
  wire [8:0] \$48 ;
  reg [7:0] \$49 ;
  wire [3:0] \$5 ;
  wire [8:0] \$50 ;
  reg [7:0] \$51 ;
  reg [7:0] \$52 ;
  reg [7:0] \$53 ;
  reg [7:0] \$54 ;
  reg [7:0] \$55 ;
  reg [7:0] \$56 ;
  reg [7:0] \$57 ;
  reg [7:0] \$58 ;
  reg [7:0] \$59 ;
  wire [2:0] \$6 ;
  wire [2:0] \$7 ;
  wire [3:0] \$8 ;
  wire [2:0] \$9 ;
  output [7:0] address;
  wire [7:0] address;
  input [7:0] base;
  wire [7:0] base;
  reg [7:0] \base$19  = 8'h00;
  reg [1:0] chosen;
  input clk;
  wire clk;
  output \event ;
  wire \event ;
  output last;
  wire last;
  reg [7:0] left_0 = 8'h00;
  reg [7:0] left_1 = 8'h00;
  reg [7:0] left_2 = 8'h00;
  input load;
  wire load;
  wire [7:0] lowest;
  input [23:0] mask;
  wire [23:0] mask;
  wire [7:0] \mask[0] ;
  wire [7:0] \mask[1] ;
  wire [7:0] \mask[2] ;
  reg [2:0] number;
  reg [7:0] offset_0 = 8'h00;
  reg [7:0] offset_1 = 8'h00;
  reg [7:0] offset_2 = 8'h00;
  input [23:0] offsets;
  wire [23:0] offsets;
  wire [7:0] \offsets[0] ;
  wire [7:0] \offsets[1] ;
  wire [7:0] \offsets[2] ;
  input rst;
  wire rst;
  reg [7:0] segment_base = 8'h00;
  wire [2:0] some;
  reg [7:0] taken = 8'h00;
  reg [7:0] word;
  assign \$39  = \$37 [1] ? { 1'h0, \$38  } : 9'h1ff;
  assign \$40  = { 1'h0, left_1 } & \$39 ;
  assign \$41  = load ? { 1'h0, mask[15:8] } : \$40 ;
  assign \$42  = ~ { \$3 , \$2 , \$1  };
  assign \$43  = \$42  + 1'h1;
  assign \$44  = { \$3 , \$2 , \$1  } & \$43 [2:0];
  assign \$45  = ~ \$15 [7:0];
  assign \$46  = \$44 [2] ? { 1'h0, \$45  } : 9'h1ff;
  assign \$47  = { 1'h0, left_2 } & \$46 ;
  assign \$48  = load ? { 1'h0, mask[23:16] } : \$47 ;
  assign \$50  = \base$19  + \$49 ;
  always @(posedge clk)
    left_0 <= \$51 ;
  always @(posedge clk)
    left_1 <= \$52 ;
  always @(posedge clk)
    left_2 <= \$53 ;
  always @(posedge clk)
    \base$19  <= \$54 ;
  always @(posedge clk)
    offset_0 <= \$55 ;
  always @(posedge clk)
    offset_1 <= \$56 ;
  always @(posedge clk)
    offset_2 <= \$57 ;
  always @(posedge clk)
    taken <= \$58 ;
  always @(posedge clk)
    segment_base <= \$59 ;
  assign \$1  = | left_0;
  assign \$2  = | left_1;
  assign \$3  = | left_2;
  assign \$4  = ~ { \$3 , \$2 , \$1  };
  assign \$5  = \$4  + 1'h1;
  assign \$6  = { \$3 , \$2 , \$1  } & \$5 [2:0];
  assign \$7  = ~ { \$3 , \$2 , \$1  };
  assign \$8  = \$7  + 1'h1;
  assign \$9  = { \$3 , \$2 , \$1  } & \$8 [2:0];
  assign \$10  = ~ { \$3 , \$2 , \$1  };
  assign \$11  = \$10  + 1'h1;
  assign \$12  = { \$3 , \$2 , \$1  } & \$11 [2:0];
  assign \$13  = ~ word;
  assign \$14  = \$13  + 1'h1;
  assign \$15  = { 1'h0, word } & \$14 ;
  assign \$16  = ~ { \$3 , \$2 , \$1  };
  assign \$17  = \$16  + 1'h1;
  assign \$18  = { \$3 , \$2 , \$1  } & \$17 [2:0];
  assign \$19  = ~ \$18 ;
  assign \$20  = { \$3 , \$2 , \$1  } & \$19 ;
  assign \$21  = | \$20 ;
  assign \$22  = ~ \$21 ;
  assign \$23  = ~ \$15 [7:0];
  assign \$24  = word & \$23 ;
  assign \$25  = | \$24 ;
  assign \$26  = ~ \$25 ;
  assign last = \$22  & \$26 ;
  assign \event  = | taken;
  assign \$27  = segment_base + number;
  assign \$28  = ~ { \$3 , \$2 , \$1  };
  assign \$29  = \$28  + 1'h1;
  assign \$30  = { \$3 , \$2 , \$1  } & \$29 [2:0];
  assign \$31  = ~ \$15 [7:0];
  assign \$32  = \$30 [0] ? { 1'h0, \$31  } : 9'h1ff;
  assign \$33  = { 1'h0, left_0 } & \$32 ;
  assign \$34  = load ? { 1'h0, mask[7:0] } : \$33 ;
  assign \$35  = ~ { \$3 , \$2 , \$1  };
  assign \$36  = \$35  + 1'h1;
  assign \$37  = { \$3 , \$2 , \$1  } & \$36 [2:0];
  assign \$38  = ~ \$15 [7:0];
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$49  = 8'h00;
    casez (chosen)
      2'h0:
          \$49  = offset_0;
      2'h1:
          \$49  = offset_1;
      2'h2:
          \$49  = offset_2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    chosen = 2'h0;
    if (\$3 ) begin
      chosen = 2'h2;
    end
    if (\$2 ) begin
      chosen = 2'h1;
    end
    if (\$1 ) begin
      chosen = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    word = 8'h00;
    if (\$6 [0]) begin
      word = left_0;
    end
    if (\$9 [1]) begin
      word = left_1;
    end
    if (\$12 [2]) begin
      word = left_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    number = 3'h0;
    if (taken[0]) begin
      number = 3'h0;
    end
    if (taken[1]) begin
      number = 3'h1;
    end
    if (taken[2]) begin
      number = 3'h2;
    end
    if (taken[3]) begin
      number = 3'h3;
    end
    if (taken[4]) begin
      number = 3'h4;
    end
    if (taken[5]) begin
      number = 3'h5;
    end
    if (taken[6]) begin
      number = 3'h6;
    end
    if (taken[7]) begin
      number = 3'h7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$51  = \$34 [7:0];
    if (rst) begin
      \$51  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$52  = \$41 [7:0];
    if (rst) begin
      \$52  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$53  = \$48 [7:0];
    if (rst) begin
      \$53  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$54  = \base$19 ;
    if (load) begin
      \$54  = base;
    end
    if (rst) begin
      \$54  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$55  = offset_0;
    if (load) begin
      \$55  = offsets[7:0];
    end
    if (rst) begin
      \$55  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$56  = offset_1;
    if (load) begin
      \$56  = offsets[15:8];
    end
    if (rst) begin
      \$56  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$57  = offset_2;
    if (load) begin
      \$57  = offsets[23:16];
    end
    if (rst) begin
      \$57  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$58  = \$15 [7:0];
    if (rst) begin
      \$58  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$59  = \$50 [7:0];
    if (rst) begin
      \$59  = 8'h00;
    end
  end
  assign some = { \$3 , \$2 , \$1  };
  assign lowest = \$15 [7:0];
  assign address = \$27 [7:0];
  assign \mask[0]  = mask[7:0];
  assign \mask[1]  = mask[15:8];
  assign \mask[2]  = mask[23:16];
  assign \offsets[0]  = offsets[7:0];
  assign \offsets[1]  = offsets[15:8];
  assign \offsets[2]  = offsets[23:16];
endmodule
