// Ring: 6 rows of 8 positions, 4 steps, 4-bit words
// Written by fpgasnn 0.1.0; do not edit.

module ring(writer__write, writer__data, writer__last, reader__need_row, reader__need_column, reader__enable, reader__column, reader__word, reader__plane, reader__release, reader__released, clk, rst, writer__room, reader__ready, reader__data, writer__claim);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [2:0] \$1 ;
  wire [6:0] \$10 ;
  wire [6:0] \$11 ;
  wire [6:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [1:0] \$2 ;
  reg \$20 ;
  wire [1:0] \$21 ;
  wire [1:0] \$22 ;
  reg [3:0] \$23 ;
  wire \$24 ;
  wire \$25 ;
  reg \$26 ;
  wire [1:0] \$27 ;
  wire [1:0] \$28 ;
  reg [3:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  reg \$32 ;
  wire [1:0] \$33 ;
  wire [1:0] \$34 ;
  reg [3:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  reg \$38 ;
  wire [1:0] \$39 ;
  wire [3:0] \$4 ;
  wire [1:0] \$40 ;
  reg [3:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  reg \$44 ;
  wire [1:0] \$45 ;
  wire [1:0] \$46 ;
  reg [3:0] \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  reg \$50 ;
  wire [1:0] \$51 ;
  wire [1:0] \$52 ;
  reg [3:0] \$53 ;
  reg [1:0] \$54 ;
  reg \$55 ;
  reg [2:0] \$56 ;
  reg [2:0] \$57 ;
  reg [5:0] \$58 ;
  reg [5:0] \$59 ;
  wire \$6 ;
  reg [5:0] \$60 ;
  reg \$61 ;
  wire [3:0] \$7 ;
  wire [3:0] \$8 ;
  wire [6:0] \$9 ;
  reg [5:0] _written_rows = 6'h00;
  wire [5:0] ahead;
  reg [2:0] bank = 3'h0;
  reg [5:0] claimed = 6'h00;
  input clk;
  wire clk;
  reg [2:0] column = 3'h0;
  reg group = 1'h0;
  reg [1:0] plane = 2'h0;
  wire [4:0] read__addr;
  wire [4:0] \read__addr$39 ;
  wire [4:0] \read__addr$45 ;
  wire [4:0] \read__addr$51 ;
  wire [4:0] \read__addr$57 ;
  wire [4:0] \read__addr$63 ;
  wire [3:0] read__data;
  wire [3:0] \read__data$41 ;
  wire [3:0] \read__data$47 ;
  wire [3:0] \read__data$53 ;
  wire [3:0] \read__data$59 ;
  wire [3:0] \read__data$65 ;
  wire read__en;
  wire \read__en$40 ;
  wire \read__en$46 ;
  wire \read__en$52 ;
  wire \read__en$58 ;
  wire \read__en$64 ;
  wire read_slice;
  wire read_word;
  input [2:0] reader__column;
  wire [2:0] reader__column;
  output [23:0] reader__data;
  wire [23:0] reader__data;
  wire [3:0] \reader__data[0] ;
  wire [3:0] \reader__data[1] ;
  wire [3:0] \reader__data[2] ;
  wire [3:0] \reader__data[3] ;
  wire [3:0] \reader__data[4] ;
  wire [3:0] \reader__data[5] ;
  input reader__enable;
  wire reader__enable;
  input [2:0] reader__need_column;
  wire [2:0] reader__need_column;
  input [5:0] reader__need_row;
  wire [5:0] reader__need_row;
  input [1:0] reader__plane;
  wire [1:0] reader__plane;
  output reader__ready;
  wire reader__ready;
  input reader__release;
  wire reader__release;
  input [5:0] reader__released;
  wire [5:0] reader__released;
  input [-1:0] reader__word;
  wire [-1:0] reader__word;
  reg [5:0] released = 6'h00;
  input rst;
  wire rst;
  reg selected = 1'h0;
  wire [5:0] used;
  reg word;
  wire [4:0] write__addr;
  wire [4:0] \write__addr$36 ;
  wire [4:0] \write__addr$42 ;
  wire [4:0] \write__addr$48 ;
  wire [4:0] \write__addr$54 ;
  wire [4:0] \write__addr$60 ;
  wire [3:0] write__data;
  wire [3:0] \write__data$37 ;
  wire [3:0] \write__data$43 ;
  wire [3:0] \write__data$49 ;
  wire [3:0] \write__data$55 ;
  wire [3:0] \write__data$61 ;
  wire write__en;
  wire \write__en$38 ;
  wire \write__en$44 ;
  wire \write__en$50 ;
  wire \write__en$56 ;
  wire \write__en$62 ;
  input writer__claim;
  wire writer__claim;
  input [3:0] writer__data;
  wire [3:0] writer__data;
  input writer__last;
  wire writer__last;
  output writer__room;
  wire writer__room;
  input writer__write;
  wire writer__write;
  reg [3:0] bank_0_0 [31:0];
  initial begin
    bank_0_0[0] = 4'h0;
    bank_0_0[1] = 4'h0;
    bank_0_0[2] = 4'h0;
    bank_0_0[3] = 4'h0;
    bank_0_0[4] = 4'h0;
    bank_0_0[5] = 4'h0;
    bank_0_0[6] = 4'h0;
    bank_0_0[7] = 4'h0;
    bank_0_0[8] = 4'h0;
    bank_0_0[9] = 4'h0;
    bank_0_0[10] = 4'h0;
    bank_0_0[11] = 4'h0;
    bank_0_0[12] = 4'h0;
    bank_0_0[13] = 4'h0;
    bank_0_0[14] = 4'h0;
    bank_0_0[15] = 4'h0;
    bank_0_0[16] = 4'h0;
    bank_0_0[17] = 4'h0;
    bank_0_0[18] = 4'h0;
    bank_0_0[19] = 4'h0;
    bank_0_0[20] = 4'h0;
    bank_0_0[21] = 4'h0;
    bank_0_0[22] = 4'h0;
    bank_0_0[23] = 4'h0;
    bank_0_0[24] = 4'h0;
    bank_0_0[25] = 4'h0;
    bank_0_0[26] = 4'h0;
    bank_0_0[27] = 4'h0;
    bank_0_0[28] = 4'h0;
    bank_0_0[29] = 4'h0;
    bank_0_0[30] = 4'h0;
    bank_0_0[31] = 4'h0;
  end
  always @(posedge clk) begin
    if (\$22 [0])
      bank_0_0[{ column, plane }] <= writer__data;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (reader__enable) begin
      _0_ <= bank_0_0[{ reader__column, reader__plane }];
    end
  end
  assign read__data = _0_;
  reg [3:0] bank_1_0 [31:0];
  initial begin
    bank_1_0[0] = 4'h0;
    bank_1_0[1] = 4'h0;
    bank_1_0[2] = 4'h0;
    bank_1_0[3] = 4'h0;
    bank_1_0[4] = 4'h0;
    bank_1_0[5] = 4'h0;
    bank_1_0[6] = 4'h0;
    bank_1_0[7] = 4'h0;
    bank_1_0[8] = 4'h0;
    bank_1_0[9] = 4'h0;
    bank_1_0[10] = 4'h0;
    bank_1_0[11] = 4'h0;
    bank_1_0[12] = 4'h0;
    bank_1_0[13] = 4'h0;
    bank_1_0[14] = 4'h0;
    bank_1_0[15] = 4'h0;
    bank_1_0[16] = 4'h0;
    bank_1_0[17] = 4'h0;
    bank_1_0[18] = 4'h0;
    bank_1_0[19] = 4'h0;
    bank_1_0[20] = 4'h0;
    bank_1_0[21] = 4'h0;
    bank_1_0[22] = 4'h0;
    bank_1_0[23] = 4'h0;
    bank_1_0[24] = 4'h0;
    bank_1_0[25] = 4'h0;
    bank_1_0[26] = 4'h0;
    bank_1_0[27] = 4'h0;
    bank_1_0[28] = 4'h0;
    bank_1_0[29] = 4'h0;
    bank_1_0[30] = 4'h0;
    bank_1_0[31] = 4'h0;
  end
  always @(posedge clk) begin
    if (\$28 [0])
      bank_1_0[{ column, plane }] <= writer__data;
  end
  reg [3:0] _1_;
  always @(posedge clk) begin
    if (reader__enable) begin
      _1_ <= bank_1_0[{ reader__column, reader__plane }];
    end
  end
  assign \read__data$41  = _1_;
  reg [3:0] bank_2_0 [31:0];
  initial begin
    bank_2_0[0] = 4'h0;
    bank_2_0[1] = 4'h0;
    bank_2_0[2] = 4'h0;
    bank_2_0[3] = 4'h0;
    bank_2_0[4] = 4'h0;
    bank_2_0[5] = 4'h0;
    bank_2_0[6] = 4'h0;
    bank_2_0[7] = 4'h0;
    bank_2_0[8] = 4'h0;
    bank_2_0[9] = 4'h0;
    bank_2_0[10] = 4'h0;
    bank_2_0[11] = 4'h0;
    bank_2_0[12] = 4'h0;
    bank_2_0[13] = 4'h0;
    bank_2_0[14] = 4'h0;
    bank_2_0[15] = 4'h0;
    bank_2_0[16] = 4'h0;
    bank_2_0[17] = 4'h0;
    bank_2_0[18] = 4'h0;
    bank_2_0[19] = 4'h0;
    bank_2_0[20] = 4'h0;
    bank_2_0[21] = 4'h0;
    bank_2_0[22] = 4'h0;
    bank_2_0[23] = 4'h0;
    bank_2_0[24] = 4'h0;
    bank_2_0[25] = 4'h0;
    bank_2_0[26] = 4'h0;
    bank_2_0[27] = 4'h0;
    bank_2_0[28] = 4'h0;
    bank_2_0[29] = 4'h0;
    bank_2_0[30] = 4'h0;
    bank_2_0[31] = 4'h0;
  end
  always @(posedge clk) begin
    if (\$34 [0])
      bank_2_0[{ column, plane }] <= writer__data;
  end
  reg [3:0] _2_;
  always @(posedge clk) begin
    if (reader__enable) begin
      _2_ <= bank_2_0[{ reader__column, reader__plane }];
    end
  end
  assign \read__data$47  = _2_;
  reg [3:0] bank_3_0 [31:0];
  initial begin
    bank_3_0[0] = 4'h0;
    bank_3_0[1] = 4'h0;
    bank_3_0[2] = 4'h0;
    bank_3_0[3] = 4'h0;
    bank_3_0[4] = 4'h0;
    bank_3_0[5] = 4'h0;
    bank_3_0[6] = 4'h0;
    bank_3_0[7] = 4'h0;
    bank_3_0[8] = 4'h0;
    bank_3_0[9] = 4'h0;
    bank_3_0[10] = 4'h0;
    bank_3_0[11] = 4'h0;
    bank_3_0[12] = 4'h0;
    bank_3_0[13] = 4'h0;
    bank_3_0[14] = 4'h0;
    bank_3_0[15] = 4'h0;
    bank_3_0[16] = 4'h0;
    bank_3_0[17] = 4'h0;
    bank_3_0[18] = 4'h0;
    bank_3_0[19] = 4'h0;
    bank_3_0[20] = 4'h0;
    bank_3_0[21] = 4'h0;
    bank_3_0[22] = 4'h0;
    bank_3_0[23] = 4'h0;
    bank_3_0[24] = 4'h0;
    bank_3_0[25] = 4'h0;
    bank_3_0[26] = 4'h0;
    bank_3_0[27] = 4'h0;
    bank_3_0[28] = 4'h0;
    bank_3_0[29] = 4'h0;
    bank_3_0[30] = 4'h0;
    bank_3_0[31] = 4'h0;
  end
  always @(posedge clk) begin
    if (\$40 [0])
      bank_3_0[{ column, plane }] <= writer__data;
  end
  reg [3:0] _3_;
  always @(posedge clk) begin
    if (reader__enable) begin
      _3_ <= bank_3_0[{ reader__column, reader__plane }];
    end
  end
  assign \read__data$53  = _3_;
  reg [3:0] bank_4_0 [31:0];
  initial begin
    bank_4_0[0] = 4'h0;
    bank_4_0[1] = 4'h0;
    bank_4_0[2] = 4'h0;
    bank_4_0[3] = 4'h0;
    bank_4_0[4] = 4'h0;
    bank_4_0[5] = 4'h0;
    bank_4_0[6] = 4'h0;
    bank_4_0[7] = 4'h0;
    bank_4_0[8] = 4'h0;
    bank_4_0[9] = 4'h0;
    bank_4_0[10] = 4'h0;
    bank_4_0[11] = 4'h0;
    bank_4_0[12] = 4'h0;
    bank_4_0[13] = 4'h0;
    bank_4_0[14] = 4'h0;
    bank_4_0[15] = 4'h0;
    bank_4_0[16] = 4'h0;
    bank_4_0[17] = 4'h0;
    bank_4_0[18] = 4'h0;
    bank_4_0[19] = 4'h0;
    bank_4_0[20] = 4'h0;
    bank_4_0[21] = 4'h0;
    bank_4_0[22] = 4'h0;
    bank_4_0[23] = 4'h0;
    bank_4_0[24] = 4'h0;
    bank_4_0[25] = 4'h0;
    bank_4_0[26] = 4'h0;
    bank_4_0[27] = 4'h0;
    bank_4_0[28] = 4'h0;
    bank_4_0[29] = 4'h0;
    bank_4_0[30] = 4'h0;
    bank_4_0[31] = 4'h0;
  end
  always @(posedge clk) begin
    if (\$46 [0])
      bank_4_0[{ column, plane }] <= writer__data;
  end
  reg [3:0] _4_;
  always @(posedge clk) begin
    if (reader__enable) begin
      _4_ <= bank_4_0[{ reader__column, reader__plane }];
    end
  end
  assign \read__data$59  = _4_;
  reg [3:0] bank_5_0 [31:0];
  initial begin
    bank_5_0[0] = 4'h0;
    bank_5_0[1] = 4'h0;
    bank_5_0[2] = 4'h0;
    bank_5_0[3] = 4'h0;
    bank_5_0[4] = 4'h0;
    bank_5_0[5] = 4'h0;
    bank_5_0[6] = 4'h0;
    bank_5_0[7] = 4'h0;
    bank_5_0[8] = 4'h0;
    bank_5_0[9] = 4'h0;
    bank_5_0[10] = 4'h0;
    bank_5_0[11] = 4'h0;
    bank_5_0[12] = 4'h0;
    bank_5_0[13] = 4'h0;
    bank_5_0[14] = 4'h0;
    bank_5_0[15] = 4'h0;
    bank_5_0[16] = 4'h0;
    bank_5_0[17] = 4'h0;
    bank_5_0[18] = 4'h0;
    bank_5_0[19] = 4'h0;
    bank_5_0[20] = 4'h0;
    bank_5_0[21] = 4'h0;
    bank_5_0[22] = 4'h0;
    bank_5_0[23] = 4'h0;
    bank_5_0[24] = 4'h0;
    bank_5_0[25] = 4'h0;
    bank_5_0[26] = 4'h0;
    bank_5_0[27] = 4'h0;
    bank_5_0[28] = 4'h0;
    bank_5_0[29] = 4'h0;
    bank_5_0[30] = 4'h0;
    bank_5_0[31] = 4'h0;
  end
  always @(posedge clk) begin
    if (\$52 [0])
      bank_5_0[{ column, plane }] <= writer__data;
  end
  reg [3:0] _5_;
  always @(posedge clk) begin
    if (reader__enable) begin
      _5_ <= bank_5_0[{ reader__column, reader__plane }];
    end
  end
  assign \read__data$65  = _5_;
  assign \$34  = \$31  ? \$33  : 2'h0;
  assign \$36  = bank == 2'h3;
  assign \$37  = writer__write & \$36 ;
  assign \$39  = 1'h1 << \$38 ;
  assign \$40  = \$37  ? \$39  : 2'h0;
  assign \$42  = bank == 3'h4;
  assign \$43  = writer__write & \$42 ;
  assign \$45  = 1'h1 << \$44 ;
  assign \$46  = \$43  ? \$45  : 2'h0;
  assign \$48  = bank == 3'h5;
  assign \$49  = writer__write & \$48 ;
  assign \$51  = 1'h1 << \$50 ;
  assign \$52  = \$49  ? \$51  : 2'h0;
  always @(posedge clk)
    plane <= \$54 ;
  always @(posedge clk)
    group <= \$55 ;
  always @(posedge clk)
    column <= \$56 ;
  always @(posedge clk)
    bank <= \$57 ;
  always @(posedge clk)
    _written_rows <= \$58 ;
  always @(posedge clk)
    released <= \$59 ;
  always @(posedge clk)
    claimed <= \$60 ;
  always @(posedge clk)
    selected <= \$61 ;
  assign \$1  = plane + 1'h1;
  assign \$2  = group + 1'h1;
  assign \$3  = ! group;
  assign \$4  = column + 1'h1;
  assign \$5  = column == 3'h7;
  assign \$6  = bank == 3'h5;
  assign \$7  = bank + 1'h1;
  assign \$8  = \$6  ? 4'h0 : \$7 ;
  assign \$9  = _written_rows + 1'h1;
  assign \$10  = claimed + 1'h1;
  assign \$11  = _written_rows - reader__need_row;
  assign \$12  = claimed - released;
  assign \$13  = ~ \$11 [5];
  assign \$14  = | \$11 [5:0];
  assign \$15  = column > reader__need_column;
  assign \$16  = \$14  | \$15 ;
  assign reader__ready = \$13  & \$16 ;
  assign \$17  = \$12 [5:0] < 3'h6;
  assign writer__room = \$12 [5] | \$17 ;
  assign \$18  = ! bank;
  assign \$19  = writer__write & \$18 ;
  assign \$21  = 1'h1 << \$20 ;
  assign \$22  = \$19  ? \$21  : 2'h0;
  assign \$24  = bank == 1'h1;
  assign \$25  = writer__write & \$24 ;
  assign \$27  = 1'h1 << \$26 ;
  assign \$28  = \$25  ? \$27  : 2'h0;
  assign \$30  = bank == 2'h2;
  assign \$31  = writer__write & \$30 ;
  assign \$33  = 1'h1 << \$32 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$35  = 4'h0;
    casez (selected)
      1'h0:
          \$35  = \read__data$47 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$38  = 1'h0;
    casez (group)
      1'h0:
          \$38  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$41  = 4'h0;
    casez (selected)
      1'h0:
          \$41  = \read__data$53 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$44  = 1'h0;
    casez (group)
      1'h0:
          \$44  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$47  = 4'h0;
    casez (selected)
      1'h0:
          \$47  = \read__data$59 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$50  = 1'h0;
    casez (group)
      1'h0:
          \$50  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$53  = 4'h0;
    casez (selected)
      1'h0:
          \$53  = \read__data$65 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$54  = plane;
    if (writer__write) begin
      \$54  = \$1 [1:0];
      if (writer__last) begin
        \$54  = 2'h0;
      end
    end
    if (rst) begin
      \$54  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$55  = group;
    if (writer__write) begin
      if (writer__last) begin
        \$55  = \$2 [0];
        if (\$3 ) begin
          \$55  = 1'h0;
        end
      end
    end
    if (rst) begin
      \$55  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$56  = column;
    if (writer__write) begin
      if (writer__last) begin
        if (\$3 ) begin
          \$56  = \$4 [2:0];
          if (\$5 ) begin
            \$56  = 3'h0;
          end
        end
      end
    end
    if (rst) begin
      \$56  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$57  = bank;
    if (writer__write) begin
      if (writer__last) begin
        if (\$3 ) begin
          if (\$5 ) begin
            \$57  = \$8 [2:0];
          end
        end
      end
    end
    if (rst) begin
      \$57  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$58  = _written_rows;
    if (writer__write) begin
      if (writer__last) begin
        if (\$3 ) begin
          if (\$5 ) begin
            \$58  = \$9 [5:0];
          end
        end
      end
    end
    if (rst) begin
      \$58  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$59  = released;
    if (reader__release) begin
      \$59  = reader__released;
    end
    if (rst) begin
      \$59  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$60  = claimed;
    if (writer__claim) begin
      \$60  = \$10 [5:0];
    end
    if (rst) begin
      \$60  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$61  = selected;
    if (reader__enable) begin
      \$61  = read_slice;
    end
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    word = 1'h0;
    casez (group)
      1'h0:
          word = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$20  = 1'h0;
    casez (group)
      1'h0:
          \$20  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$23  = 4'h0;
    casez (selected)
      1'h0:
          \$23  = read__data;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$26  = 1'h0;
    casez (group)
      1'h0:
          \$26  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$29  = 4'h0;
    casez (selected)
      1'h0:
          \$29  = \read__data$41 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$32  = 1'h0;
    casez (group)
      1'h0:
          \$32  = 1'h0;
    endcase
  end
  assign ahead = \$11 [5:0];
  assign used = \$12 [5:0];
  assign write__addr = { column, plane };
  assign write__data = writer__data;
  assign write__en = \$22 [0];
  assign read__addr = { reader__column, reader__plane };
  assign read__en = reader__enable;
  assign \write__addr$36  = { column, plane };
  assign \write__data$37  = writer__data;
  assign \write__en$38  = \$28 [0];
  assign \read__addr$39  = { reader__column, reader__plane };
  assign \read__en$40  = reader__enable;
  assign \write__addr$42  = { column, plane };
  assign \write__data$43  = writer__data;
  assign \write__en$44  = \$34 [0];
  assign \read__addr$45  = { reader__column, reader__plane };
  assign \read__en$46  = reader__enable;
  assign \write__addr$48  = { column, plane };
  assign \write__data$49  = writer__data;
  assign \write__en$50  = \$40 [0];
  assign \read__addr$51  = { reader__column, reader__plane };
  assign \read__en$52  = reader__enable;
  assign \write__addr$54  = { column, plane };
  assign \write__data$55  = writer__data;
  assign \write__en$56  = \$46 [0];
  assign \read__addr$57  = { reader__column, reader__plane };
  assign \read__en$58  = reader__enable;
  assign \write__addr$60  = { column, plane };
  assign \write__data$61  = writer__data;
  assign \write__en$62  = \$52 [0];
  assign \read__addr$63  = { reader__column, reader__plane };
  assign \read__en$64  = reader__enable;
  assign \reader__data[0]  = reader__data[3:0];
  assign \reader__data[1]  = reader__data[7:4];
  assign \reader__data[2]  = reader__data[11:8];
  assign \reader__data[3]  = reader__data[15:12];
  assign \reader__data[4]  = reader__data[19:16];
  assign \reader__data[5]  = reader__data[23:20];
  assign reader__data[23:20] = \$53 ;
  assign reader__data[19:16] = \$47 ;
  assign reader__data[15:12] = \$41 ;
  assign reader__data[11:8] = \$35 ;
  assign reader__data[7:4] = \$29 ;
  assign reader__data[3:0] = \$23 ;
  assign read_slice = 1'h0;
  assign read_word = 1'h0;
endmodule
