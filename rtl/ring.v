// Ring: 6 rows of 8 positions, 4 steps, 4-bit words
// Written by fpgasnn 0.1.0; do not edit.

module ring(writers__0__write, writers__0__data, writers__0__last, readers__0__need_row, readers__0__need_column, readers__0__enable, readers__0__column, readers__0__word, readers__0__plane, readers__0__release, readers__0__released, clk, rst, writers__0__room, readers__0__ready, readers__0__data, writers__0__claim);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [2:0] \$1 ;
  wire [6:0] \$10 ;
  wire [6:0] \$11 ;
  wire [6:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [6:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [1:0] \$2 ;
  wire \$20 ;
  wire [6:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  reg \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg \$30 ;
  wire [1:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  reg \$34 ;
  wire [1:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  reg \$38 ;
  wire [1:0] \$39 ;
  wire [3:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  reg \$42 ;
  wire [1:0] \$43 ;
  wire \$44 ;
  wire \$45 ;
  reg \$46 ;
  wire [1:0] \$47 ;
  reg [3:0] \$48 ;
  reg [3:0] \$49 ;
  wire \$5 ;
  reg [3:0] \$50 ;
  reg [3:0] \$51 ;
  reg [3:0] \$52 ;
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
  wire [4:0] \$9 ;
  reg [4:0] \$signature__addr ;
  reg [4:0] \$signature__addr$32 ;
  reg [4:0] \$signature__addr$35 ;
  reg [4:0] \$signature__addr$38 ;
  reg [4:0] \$signature__addr$41 ;
  reg [4:0] \$signature__addr$44 ;
  wire [4:0] \$signature__addr$48 ;
  wire [4:0] \$signature__addr$51 ;
  wire [4:0] \$signature__addr$54 ;
  wire [4:0] \$signature__addr$57 ;
  wire [4:0] \$signature__addr$60 ;
  wire [4:0] \$signature__addr$63 ;
  reg [3:0] \$signature__data ;
  reg [3:0] \$signature__data$33 ;
  reg [3:0] \$signature__data$36 ;
  reg [3:0] \$signature__data$39 ;
  reg [3:0] \$signature__data$42 ;
  reg [3:0] \$signature__data$45 ;
  wire [3:0] \$signature__data$50 ;
  wire [3:0] \$signature__data$53 ;
  wire [3:0] \$signature__data$56 ;
  wire [3:0] \$signature__data$59 ;
  wire [3:0] \$signature__data$62 ;
  wire [3:0] \$signature__data$65 ;
  reg \$signature__en ;
  reg \$signature__en$34 ;
  reg \$signature__en$37 ;
  reg \$signature__en$40 ;
  reg \$signature__en$43 ;
  reg \$signature__en$46 ;
  wire \$signature__en$49 ;
  wire \$signature__en$52 ;
  wire \$signature__en$55 ;
  wire \$signature__en$58 ;
  wire \$signature__en$61 ;
  wire \$signature__en$64 ;
  wire [5:0] ahead_0;
  reg [2:0] bank_0 = 3'h0;
  reg [5:0] claimed_0 = 6'h00;
  input clk;
  wire clk;
  reg [2:0] column_0 = 3'h0;
  reg group_0 = 1'h0;
  reg [1:0] plane_0 = 2'h0;
  wire read_slice_0;
  wire read_word_0;
  input [2:0] readers__0__column;
  wire [2:0] readers__0__column;
  output [23:0] readers__0__data;
  wire [23:0] readers__0__data;
  wire [3:0] \readers__0__data[0] ;
  wire [3:0] \readers__0__data[1] ;
  wire [3:0] \readers__0__data[2] ;
  wire [3:0] \readers__0__data[3] ;
  wire [3:0] \readers__0__data[4] ;
  wire [3:0] \readers__0__data[5] ;
  input readers__0__enable;
  wire readers__0__enable;
  input [2:0] readers__0__need_column;
  wire [2:0] readers__0__need_column;
  input [5:0] readers__0__need_row;
  wire [5:0] readers__0__need_row;
  input [1:0] readers__0__plane;
  wire [1:0] readers__0__plane;
  output readers__0__ready;
  wire readers__0__ready;
  input readers__0__release;
  wire readers__0__release;
  input [5:0] readers__0__released;
  wire [5:0] readers__0__released;
  input [-1:0] readers__0__word;
  wire [-1:0] readers__0__word;
  reg [5:0] released_0 = 6'h00;
  reg [5:0] row_0 = 6'h00;
  input rst;
  wire rst;
  reg selected_0 = 1'h0;
  wire [5:0] used_0_0;
  reg word_0;
  input writers__0__claim;
  wire writers__0__claim;
  input [3:0] writers__0__data;
  wire [3:0] writers__0__data;
  input writers__0__last;
  wire writers__0__last;
  output writers__0__room;
  wire writers__0__room;
  input writers__0__write;
  wire writers__0__write;
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
    if (\$signature__en )
      bank_0_0[\$signature__addr ] <= \$signature__data ;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _0_ <= bank_0_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$50  = _0_;
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
    if (\$signature__en$34 )
      bank_1_0[\$signature__addr$32 ] <= \$signature__data$33 ;
  end
  reg [3:0] _1_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _1_ <= bank_1_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$53  = _1_;
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
    if (\$signature__en$37 )
      bank_2_0[\$signature__addr$35 ] <= \$signature__data$36 ;
  end
  reg [3:0] _2_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _2_ <= bank_2_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$56  = _2_;
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
    if (\$signature__en$40 )
      bank_3_0[\$signature__addr$38 ] <= \$signature__data$39 ;
  end
  reg [3:0] _3_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _3_ <= bank_3_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$59  = _3_;
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
    if (\$signature__en$43 )
      bank_4_0[\$signature__addr$41 ] <= \$signature__data$42 ;
  end
  reg [3:0] _4_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _4_ <= bank_4_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$62  = _4_;
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
    if (\$signature__en$46 )
      bank_5_0[\$signature__addr$44 ] <= \$signature__data$45 ;
  end
  reg [3:0] _5_;
  always @(posedge clk) begin
    if (readers__0__enable) begin
      _5_ <= bank_5_0[{ readers__0__column, readers__0__plane }];
    end
  end
  assign \$signature__data$65  = _5_;
  assign \$36  = bank_0 == 2'h3;
  assign \$37  = writers__0__write & \$36 ;
  assign \$39  = 1'h1 << \$38 ;
  assign \$40  = bank_0 == 3'h4;
  assign \$41  = writers__0__write & \$40 ;
  assign \$43  = 1'h1 << \$42 ;
  assign \$44  = bank_0 == 3'h5;
  assign \$45  = writers__0__write & \$44 ;
  assign \$47  = 1'h1 << \$46 ;
  always @(posedge clk)
    plane_0 <= \$54 ;
  always @(posedge clk)
    group_0 <= \$55 ;
  always @(posedge clk)
    column_0 <= \$56 ;
  always @(posedge clk)
    bank_0 <= \$57 ;
  always @(posedge clk)
    row_0 <= \$58 ;
  always @(posedge clk)
    released_0 <= \$59 ;
  always @(posedge clk)
    claimed_0 <= \$60 ;
  always @(posedge clk)
    selected_0 <= \$61 ;
  assign \$1  = plane_0 + 1'h1;
  assign \$2  = group_0 + 1'h1;
  assign \$3  = ! group_0;
  assign \$4  = column_0 + 1'h1;
  assign \$5  = column_0 == 3'h7;
  assign \$6  = bank_0 >= 3'h5;
  assign \$7  = bank_0 - 3'h5;
  assign \$8  = bank_0 + 1'h1;
  assign \$9  = \$6  ? { \$7 [3], \$7  } : { 1'h0, \$8  };
  assign \$10  = row_0 + 1'h1;
  assign \$11  = claimed_0 + 1'h1;
  assign \$12  = row_0 - readers__0__need_row;
  assign \$13  = ~ \$12 [5];
  assign \$14  = | \$12 [5:0];
  assign \$15  = \$13  & \$14 ;
  assign \$16  = \$12 [5:0] + 1'h0;
  assign \$17  = \$16 [5:0] < 1'h1;
  assign \$18  = column_0 > readers__0__need_column;
  assign \$19  = \$17  & \$18 ;
  assign \$20  = \$15  | \$19 ;
  assign \$21  = claimed_0 - released_0;
  assign \$22  = \$21 [5:0] < 3'h6;
  assign \$23  = \$21 [5] | \$22 ;
  assign \$24  = ! bank_0;
  assign \$25  = writers__0__write & \$24 ;
  assign \$27  = 1'h1 << \$26 ;
  assign \$28  = bank_0 == 1'h1;
  assign \$29  = writers__0__write & \$28 ;
  assign \$31  = 1'h1 << \$30 ;
  assign \$32  = bank_0 == 2'h2;
  assign \$33  = writers__0__write & \$32 ;
  assign \$35  = 1'h1 << \$34 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$38  = 1'h0;
    casez (group_0)
      1'h0:
          \$38  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$42  = 1'h0;
    casez (group_0)
      1'h0:
          \$42  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$46  = 1'h0;
    casez (group_0)
      1'h0:
          \$46  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$48  = 4'h0;
    casez (selected_0)
      1'h0:
          \$48  = \$signature__data$50 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$49  = 4'h0;
    casez (selected_0)
      1'h0:
          \$49  = \$signature__data$53 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$50  = 4'h0;
    casez (selected_0)
      1'h0:
          \$50  = \$signature__data$56 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$51  = 4'h0;
    casez (selected_0)
      1'h0:
          \$51  = \$signature__data$59 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$52  = 4'h0;
    casez (selected_0)
      1'h0:
          \$52  = \$signature__data$62 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$53  = 4'h0;
    casez (selected_0)
      1'h0:
          \$53  = \$signature__data$65 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$54  = plane_0;
    if (writers__0__write) begin
      \$54  = \$1 [1:0];
      if (writers__0__last) begin
        \$54  = 2'h0;
      end
    end
    if (rst) begin
      \$54  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$55  = group_0;
    if (writers__0__write) begin
      if (writers__0__last) begin
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
    \$56  = column_0;
    if (writers__0__write) begin
      if (writers__0__last) begin
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
    \$57  = bank_0;
    if (writers__0__write) begin
      if (writers__0__last) begin
        if (\$3 ) begin
          if (\$5 ) begin
            \$57  = \$9 [2:0];
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
    \$58  = row_0;
    if (writers__0__write) begin
      if (writers__0__last) begin
        if (\$3 ) begin
          if (\$5 ) begin
            \$58  = \$10 [5:0];
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
    \$59  = released_0;
    if (readers__0__release) begin
      \$59  = readers__0__released;
    end
    if (rst) begin
      \$59  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$60  = claimed_0;
    if (writers__0__claim) begin
      \$60  = \$11 [5:0];
    end
    if (rst) begin
      \$60  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$61  = selected_0;
    if (readers__0__enable) begin
      \$61  = read_slice_0;
    end
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__addr  = 5'h00;
    if (\$25 ) begin
      \$signature__addr  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__data  = 4'h0;
    if (\$25 ) begin
      \$signature__data  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__en  = 1'h0;
    if (\$25 ) begin
      \$signature__en  = \$27 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__addr$32  = 5'h00;
    if (\$29 ) begin
      \$signature__addr$32  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__data$33  = 4'h0;
    if (\$29 ) begin
      \$signature__data$33  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__en$34  = 1'h0;
    if (\$29 ) begin
      \$signature__en$34  = \$31 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__addr$35  = 5'h00;
    if (\$33 ) begin
      \$signature__addr$35  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__data$36  = 4'h0;
    if (\$33 ) begin
      \$signature__data$36  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__en$37  = 1'h0;
    if (\$33 ) begin
      \$signature__en$37  = \$35 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__addr$38  = 5'h00;
    if (\$37 ) begin
      \$signature__addr$38  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__data$39  = 4'h0;
    if (\$37 ) begin
      \$signature__data$39  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__en$40  = 1'h0;
    if (\$37 ) begin
      \$signature__en$40  = \$39 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__addr$41  = 5'h00;
    if (\$41 ) begin
      \$signature__addr$41  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__data$42  = 4'h0;
    if (\$41 ) begin
      \$signature__data$42  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__en$43  = 1'h0;
    if (\$41 ) begin
      \$signature__en$43  = \$43 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__addr$44  = 5'h00;
    if (\$45 ) begin
      \$signature__addr$44  = { column_0, plane_0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__data$45  = 4'h0;
    if (\$45 ) begin
      \$signature__data$45  = writers__0__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signature__en$46  = 1'h0;
    if (\$45 ) begin
      \$signature__en$46  = \$47 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    word_0 = 1'h0;
    casez (group_0)
      1'h0:
          word_0 = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$26  = 1'h0;
    casez (group_0)
      1'h0:
          \$26  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$30  = 1'h0;
    casez (group_0)
      1'h0:
          \$30  = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$34  = 1'h0;
    casez (group_0)
      1'h0:
          \$34  = 1'h0;
    endcase
  end
  assign ahead_0 = \$12 [5:0];
  assign used_0_0 = \$21 [5:0];
  assign \$signature__addr$48  = { readers__0__column, readers__0__plane };
  assign \$signature__en$49  = readers__0__enable;
  assign \$signature__addr$51  = { readers__0__column, readers__0__plane };
  assign \$signature__en$52  = readers__0__enable;
  assign \$signature__addr$54  = { readers__0__column, readers__0__plane };
  assign \$signature__en$55  = readers__0__enable;
  assign \$signature__addr$57  = { readers__0__column, readers__0__plane };
  assign \$signature__en$58  = readers__0__enable;
  assign \$signature__addr$60  = { readers__0__column, readers__0__plane };
  assign \$signature__en$61  = readers__0__enable;
  assign \$signature__addr$63  = { readers__0__column, readers__0__plane };
  assign \$signature__en$64  = readers__0__enable;
  assign \readers__0__data[0]  = readers__0__data[3:0];
  assign \readers__0__data[1]  = readers__0__data[7:4];
  assign \readers__0__data[2]  = readers__0__data[11:8];
  assign \readers__0__data[3]  = readers__0__data[15:12];
  assign \readers__0__data[4]  = readers__0__data[19:16];
  assign \readers__0__data[5]  = readers__0__data[23:20];
  assign readers__0__data[23:20] = \$53 ;
  assign readers__0__data[19:16] = \$52 ;
  assign readers__0__data[15:12] = \$51 ;
  assign readers__0__data[11:8] = \$50 ;
  assign readers__0__data[7:4] = \$49 ;
  assign readers__0__data[3:0] = \$48 ;
  assign read_slice_0 = 1'h0;
  assign read_word_0 = 1'h0;
  assign readers__0__ready = \$20 ;
  assign writers__0__room = \$23 ;
endmodule
