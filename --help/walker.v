// Walker: layer with pool
// Written by fpgasnn 0.1.0; do not edit.

module walker(element_row, element_column, clk, rst, left, element_valid, taps, taps_valid, row_start, row_end, need_row, need_column, released, next);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [3:0] \$1 ;
  wire [6:0] \$10 ;
  wire [3:0] \$100 ;
  wire [4:0] \$101 ;
  wire \$102 ;
  wire [6:0] \$103 ;
  wire [3:0] \$104 ;
  wire \$105 ;
  wire [3:0] \$106 ;
  wire [4:0] \$107 ;
  wire [3:0] \$108 ;
  wire [4:0] \$109 ;
  wire \$11 ;
  reg [1:0] \$110 ;
  reg [6:0] \$111 ;
  reg [1:0] \$112 ;
  reg [5:0] \$113 ;
  reg [2:0] \$114 ;
  reg [5:0] \$115 ;
  reg [2:0] \$116 ;
  wire [6:0] \$12 ;
  reg [2:0] \$13 ;
  wire [3:0] \$14 ;
  wire \$15 ;
  reg [2:0] \$16 ;
  wire [3:0] \$17 ;
  wire [4:0] \$18 ;
  reg [2:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire [4:0] \$21 ;
  wire \$22 ;
  wire [6:0] \$23 ;
  wire [6:0] \$24 ;
  wire \$25 ;
  wire [3:0] \$26 ;
  wire [3:0] \$27 ;
  wire [3:0] \$28 ;
  wire [3:0] \$29 ;
  wire [3:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [3:0] \$33 ;
  wire [3:0] \$34 ;
  wire [3:0] \$35 ;
  wire [3:0] \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire [4:0] \$4 ;
  wire [4:0] \$40 ;
  wire [3:0] \$41 ;
  wire [4:0] \$42 ;
  wire [3:0] \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire [4:0] \$47 ;
  wire [3:0] \$48 ;
  wire [4:0] \$49 ;
  wire [3:0] \$5 ;
  wire [3:0] \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire [4:0] \$54 ;
  wire [3:0] \$55 ;
  wire [4:0] \$56 ;
  wire [3:0] \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire [4:0] \$6 ;
  wire \$60 ;
  wire [4:0] \$61 ;
  wire [3:0] \$62 ;
  wire [4:0] \$63 ;
  wire [3:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire [6:0] \$67 ;
  wire \$68 ;
  wire [6:0] \$69 ;
  reg \$7 ;
  wire \$70 ;
  wire [6:0] \$71 ;
  wire [6:0] \$72 ;
  wire [6:0] \$73 ;
  wire [7:0] \$74 ;
  wire [7:0] \$75 ;
  wire \$76 ;
  wire [7:0] \$77 ;
  wire \$78 ;
  wire [7:0] \$79 ;
  wire [7:0] \$8 ;
  wire [7:0] \$80 ;
  wire [7:0] \$81 ;
  wire \$82 ;
  wire [6:0] \$83 ;
  wire \$84 ;
  wire [6:0] \$85 ;
  wire \$86 ;
  wire [6:0] \$87 ;
  wire [6:0] \$88 ;
  wire [6:0] \$89 ;
  reg \$9 ;
  wire [6:0] \$90 ;
  wire [7:0] \$91 ;
  wire [2:0] \$92 ;
  wire [7:0] \$93 ;
  wire [2:0] \$94 ;
  wire [6:0] \$95 ;
  wire [3:0] \$96 ;
  wire \$97 ;
  wire [3:0] \$98 ;
  wire [4:0] \$99 ;
  reg [5:0] _top = 6'h3f;
  wire [2:0] below_0;
  wire [2:0] below_1;
  wire [2:0] below_2;
  wire [2:0] below_3;
  wire [2:0] below_4;
  wire [2:0] below_5;
  input clk;
  wire clk;
  reg [1:0] column = 2'h0;
  reg cut_rows;
  wire [2:0] distance_0;
  wire [2:0] distance_1;
  wire [2:0] distance_2;
  wire [2:0] distance_3;
  wire [2:0] distance_4;
  wire [2:0] distance_5;
  input element_column;
  wire element_column;
  input element_row;
  wire element_row;
  wire [5:0] element_top;
  output element_valid;
  wire element_valid;
  wire hit_0;
  wire hit_1;
  wire hit_2;
  wire hit_3;
  wire hit_4;
  wire hit_5;
  wire [2:0] image_bank;
  reg [2:0] \image_bank$16  = 3'h0;
  reg [5:0] image_row = 6'h00;
  output [6:0] left;
  wire [6:0] left;
  output [2:0] need_column;
  wire [2:0] need_column;
  output [5:0] need_row;
  wire [5:0] need_row;
  input next;
  wire next;
  reg [6:0] position_left = 7'h7f;
  output [5:0] released;
  wire [5:0] released;
  reg [1:0] row = 2'h0;
  output row_end;
  wire row_end;
  output row_start;
  wire row_start;
  reg [3:0] rows_below;
  input rst;
  wire rst;
  reg [2:0] start_bank;
  wire [1:0] tap_0;
  wire [1:0] tap_1;
  wire [1:0] tap_2;
  wire [1:0] tap_3;
  wire [1:0] tap_4;
  wire [1:0] tap_5;
  output [11:0] taps;
  wire [11:0] taps;
  wire [1:0] \taps[0] ;
  wire [1:0] \taps[1] ;
  wire [1:0] \taps[2] ;
  wire [1:0] \taps[3] ;
  wire [1:0] \taps[4] ;
  wire [1:0] \taps[5] ;
  output [5:0] taps_valid;
  wire [5:0] taps_valid;
  reg [2:0] top_bank = 3'h5;
  assign row_start = ! column;
  assign row_end = column == 2'h3;
  assign \$1  = \image_bank$16  + 2'h2;
  assign \$2  = \$1  >= 3'h6;
  assign \$3  = \image_bank$16  + 2'h2;
  assign \$4  = \$3  - 3'h6;
  assign \$5  = \image_bank$16  + 2'h2;
  assign \$6  = \$2  ? \$4  : { 1'h0, \$5  };
  assign \$8  = $signed(position_left) + $signed({ 1'h0, \$7  });
  assign \$10  = $signed(_top) + $signed({ 1'h0, \$9  });
  assign \$11  = $signed(\$10 [5:0]) < $signed(1'h0);
  assign \$12  = - $signed(\$10 [5:0]);
  assign \$14  = top_bank + \$13 ;
  assign \$15  = \$14  >= 3'h6;
  assign \$17  = top_bank + \$16 ;
  assign \$18  = \$17  - 3'h6;
  assign \$20  = top_bank + \$19 ;
  assign \$21  = \$15  ? \$18  : { 1'h0, \$20  };
  assign \$22  = $signed(\$10 [5:0]) < $signed(5'h08);
  assign \$23  = $signed(5'h08) - $signed(\$10 [5:0]);
  assign \$24  = \$22  ? \$23  : 7'h00;
  assign \$25  = start_bank > 1'h0;
  assign \$26  = 3'h6 - start_bank;
  assign \$27  = 1'h0 - start_bank;
  assign \$28  = \$25  ? \$26  : \$27 ;
  assign \$29  = \$28 [2:0] + cut_rows;
  assign hit_0 = \$29 [2:0] <= 2'h2;
  assign \$30  = \$28 [2:0] < rows_below;
  assign \$31  = hit_0 & \$30 ;
  assign \$32  = start_bank > 1'h1;
  assign \$33  = 3'h7 - start_bank;
  assign \$34  = 1'h1 - start_bank;
  assign \$35  = \$32  ? \$33  : \$34 ;
  assign \$36  = \$35 [2:0] + cut_rows;
  assign hit_1 = \$36 [2:0] <= 2'h2;
  assign \$37  = \$35 [2:0] < rows_below;
  assign \$38  = hit_1 & \$37 ;
  assign \$39  = start_bank > 2'h2;
  assign \$40  = 4'h8 - start_bank;
  assign \$41  = 2'h2 - start_bank;
  assign \$42  = \$39  ? \$40  : { \$41 [3], \$41  };
  assign \$43  = \$42 [2:0] + cut_rows;
  assign hit_2 = \$43 [2:0] <= 2'h2;
  assign \$44  = \$42 [2:0] < rows_below;
  assign \$45  = hit_2 & \$44 ;
  assign \$46  = start_bank > 2'h3;
  assign \$47  = 4'h9 - start_bank;
  assign \$48  = 2'h3 - start_bank;
  assign \$49  = \$46  ? \$47  : { \$48 [3], \$48  };
  assign \$50  = \$49 [2:0] + cut_rows;
  assign hit_3 = \$50 [2:0] <= 2'h2;
  assign \$51  = \$49 [2:0] < rows_below;
  assign \$52  = hit_3 & \$51 ;
  assign \$53  = start_bank > 3'h4;
  assign \$54  = 4'ha - start_bank;
  assign \$55  = 3'h4 - start_bank;
  assign \$56  = \$53  ? \$54  : { \$55 [3], \$55  };
  assign \$57  = \$56 [2:0] + cut_rows;
  assign hit_4 = \$57 [2:0] <= 2'h2;
  assign \$58  = \$56 [2:0] < rows_below;
  assign \$59  = hit_4 & \$58 ;
  assign \$60  = start_bank > 3'h5;
  assign \$61  = 4'hb - start_bank;
  assign \$62  = 3'h5 - start_bank;
  assign \$63  = \$60  ? \$61  : { \$62 [3], \$62  };
  assign \$64  = \$63 [2:0] + cut_rows;
  assign hit_5 = \$64 [2:0] <= 2'h2;
  assign \$65  = \$63 [2:0] < rows_below;
  assign \$66  = hit_5 & \$65 ;
  assign \$67  = $signed(_top) + $signed(3'h3);
  assign \$68  = $signed(\$67 ) < $signed(1'h0);
  assign \$69  = $signed(_top) + $signed(3'h3);
  assign \$70  = $signed(\$69 ) > $signed(4'h7);
  assign \$71  = $signed(_top) + $signed(3'h3);
  assign \$72  = \$70  ? 7'h07 : \$71 ;
  assign \$73  = \$68  ? 7'h00 : \$72 ;
  assign \$74  = $signed({ 1'h0, image_row }) + $signed(\$73 );
  assign \$75  = $signed(position_left) + $signed(3'h3);
  assign \$76  = $signed(\$75 ) < $signed(1'h0);
  assign \$77  = $signed(position_left) + $signed(3'h3);
  assign \$78  = $signed(\$77 ) > $signed(4'h7);
  assign \$79  = $signed(position_left) + $signed(3'h3);
  assign \$80  = \$78  ? 8'h07 : \$79 ;
  assign \$81  = \$76  ? 8'h00 : \$80 ;
  assign \$82  = row == 2'h3;
  assign \$83  = $signed(_top) + $signed(3'h2);
  assign \$84  = $signed(\$83 ) < $signed(1'h0);
  assign \$85  = $signed(_top) + $signed(3'h2);
  assign \$86  = $signed(\$85 ) > $signed(5'h08);
  assign \$87  = $signed(_top) + $signed(3'h2);
  assign \$88  = \$86  ? 7'h08 : \$87 ;
  assign \$89  = \$84  ? 7'h00 : \$88 ;
  assign \$90  = \$82  ? 7'h08 : \$89 ;
  assign \$91  = $signed({ 1'h0, image_row }) + $signed(\$90 );
  assign \$92  = column + 1'h1;
  assign \$93  = $signed(position_left) + $signed(3'h2);
  assign \$94  = row + 1'h1;
  assign \$95  = $signed(_top) + $signed(3'h2);
  assign \$96  = top_bank + 2'h2;
  assign \$97  = \$96  >= 3'h6;
  assign \$98  = top_bank + 2'h2;
  assign \$99  = \$98  - 3'h6;
  assign \$100  = top_bank + 2'h2;
  assign \$101  = \$97  ? \$99  : { 1'h0, \$100  };
  assign \$102  = row == 2'h3;
  assign \$103  = image_row + 4'h8;
  assign \$104  = \$6 [2:0] + 3'h5;
  assign \$105  = \$104  >= 3'h6;
  assign \$106  = \$6 [2:0] + 3'h5;
  assign \$107  = \$106  - 3'h6;
  assign \$108  = \$6 [2:0] + 3'h5;
  assign \$109  = \$105  ? \$107  : { 1'h0, \$108  };
  always @(posedge clk)
    column <= \$110 ;
  always @(posedge clk)
    position_left <= \$111 ;
  always @(posedge clk)
    row <= \$112 ;
  always @(posedge clk)
    _top <= \$113 ;
  always @(posedge clk)
    top_bank <= \$114 ;
  always @(posedge clk)
    image_row <= \$115 ;
  always @(posedge clk)
    \image_bank$16  <= \$116 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (element_column)
      1'h0:
          \$7  = 1'h0;
      1'h1:
          \$7  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$9  = 1'h0;
      1'h1:
          \$9  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$13  = 3'h0;
      1'h1:
          \$13  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$16  = 3'h0;
      1'h1:
          \$16  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$19  = 3'h0;
      1'h1:
          \$19  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (\$11 ) begin
      start_bank = \image_bank$16 ;
    end else begin
      start_bank = \$21 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    cut_rows = 1'h0;
    if (\$11 ) begin
      cut_rows = \$12 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (\$11 ) begin
      rows_below = 4'h8;
    end else begin
      rows_below = \$24 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$110  = column;
    if (next) begin
      \$110  = \$92 [1:0];
      if (row_end) begin
        \$110  = 2'h0;
      end
    end
    if (rst) begin
      \$110  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$111  = position_left;
    if (next) begin
      \$111  = \$93 [6:0];
      if (row_end) begin
        \$111  = 7'h7f;
      end
    end
    if (rst) begin
      \$111  = 7'h7f;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$112  = row;
    if (next) begin
      if (row_end) begin
        \$112  = \$94 [1:0];
        if (\$102 ) begin
          \$112  = 2'h0;
        end
      end
    end
    if (rst) begin
      \$112  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$113  = _top;
    if (next) begin
      if (row_end) begin
        \$113  = \$95 [5:0];
        if (\$102 ) begin
          \$113  = 6'h3f;
        end
      end
    end
    if (rst) begin
      \$113  = 6'h3f;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$114  = top_bank;
    if (next) begin
      if (row_end) begin
        \$114  = \$101 [2:0];
        if (\$102 ) begin
          \$114  = \$109 [2:0];
        end
      end
    end
    if (rst) begin
      \$114  = 3'h5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$115  = image_row;
    if (next) begin
      if (row_end) begin
        if (\$102 ) begin
          \$115  = \$103 [5:0];
        end
      end
    end
    if (rst) begin
      \$115  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$116  = \image_bank$16 ;
    if (next) begin
      if (row_end) begin
        if (\$102 ) begin
          \$116  = \$6 [2:0];
        end
      end
    end
    if (rst) begin
      \$116  = 3'h0;
    end
  end
  assign image_bank = \$6 [2:0];
  assign element_top = \$10 [5:0];
  assign below_0 = \$28 [2:0];
  assign distance_0 = \$29 [2:0];
  assign tap_0 = \$29 [1:0];
  assign below_1 = \$35 [2:0];
  assign distance_1 = \$36 [2:0];
  assign tap_1 = \$36 [1:0];
  assign below_2 = \$42 [2:0];
  assign distance_2 = \$43 [2:0];
  assign tap_2 = \$43 [1:0];
  assign below_3 = \$49 [2:0];
  assign distance_3 = \$50 [2:0];
  assign tap_3 = \$50 [1:0];
  assign below_4 = \$56 [2:0];
  assign distance_4 = \$57 [2:0];
  assign tap_4 = \$57 [1:0];
  assign below_5 = \$63 [2:0];
  assign distance_5 = \$64 [2:0];
  assign tap_5 = \$64 [1:0];
  assign left = \$8 [6:0];
  assign element_valid = 1'h1;
  assign need_row = \$74 [5:0];
  assign need_column = \$81 [2:0];
  assign released = \$91 [5:0];
  assign \taps[0]  = taps[1:0];
  assign \taps[1]  = taps[3:2];
  assign \taps[2]  = taps[5:4];
  assign \taps[3]  = taps[7:6];
  assign \taps[4]  = taps[9:8];
  assign \taps[5]  = taps[11:10];
  assign taps_valid[5] = \$66 ;
  assign taps_valid[4] = \$59 ;
  assign taps_valid[3] = \$52 ;
  assign taps_valid[2] = \$45 ;
  assign taps_valid[1] = \$38 ;
  assign taps_valid[0] = \$31 ;
  assign taps[11:10] = \$64 [1:0];
  assign taps[9:8] = \$57 [1:0];
  assign taps[7:6] = \$50 [1:0];
  assign taps[5:4] = \$43 [1:0];
  assign taps[3:2] = \$36 [1:0];
  assign taps[1:0] = \$29 [1:0];
endmodule
