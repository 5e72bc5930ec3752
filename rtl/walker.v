// Walker: layer with pool
// Written by fpgasnn 0.1.0; do not edit.

module walker(element_row, element_column, clk, rst, left, element_valid, taps, taps_valid, row_start, row_end, need_row, need_column, released, next);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire \$100 ;
  wire [7:0] \$101 ;
  wire [7:0] \$102 ;
  wire [7:0] \$103 ;
  wire [7:0] \$104 ;
  wire [3:0] \$105 ;
  wire [6:0] \$106 ;
  wire [6:0] \$107 ;
  wire \$108 ;
  wire [6:0] \$109 ;
  wire [6:0] \$11 ;
  wire \$110 ;
  wire [6:0] \$111 ;
  wire [6:0] \$112 ;
  wire [6:0] \$113 ;
  wire [8:0] \$114 ;
  reg [1:0] \$115 ;
  reg [6:0] \$116 ;
  reg [1:0] \$117 ;
  reg [5:0] \$118 ;
  reg [2:0] \$119 ;
  reg \$12 ;
  reg [5:0] \$120 ;
  reg [2:0] \$121 ;
  reg [2:0] \$122 ;
  reg [5:0] \$123 ;
  wire [7:0] \$13 ;
  reg \$14 ;
  wire [6:0] \$15 ;
  wire \$16 ;
  wire [6:0] \$17 ;
  reg [2:0] \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  reg [2:0] \$21 ;
  wire [3:0] \$22 ;
  wire [4:0] \$23 ;
  reg [2:0] \$24 ;
  wire [3:0] \$25 ;
  wire [4:0] \$26 ;
  wire \$27 ;
  wire [6:0] \$28 ;
  wire [6:0] \$29 ;
  wire [3:0] \$3 ;
  wire \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire [3:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [3:0] \$38 ;
  wire [3:0] \$39 ;
  wire [4:0] \$4 ;
  wire [3:0] \$40 ;
  wire [3:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [4:0] \$45 ;
  wire [3:0] \$46 ;
  wire [4:0] \$47 ;
  wire [3:0] \$48 ;
  wire \$49 ;
  wire [3:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [4:0] \$52 ;
  wire [3:0] \$53 ;
  wire [4:0] \$54 ;
  wire [3:0] \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire [4:0] \$59 ;
  wire [4:0] \$6 ;
  wire [3:0] \$60 ;
  wire [4:0] \$61 ;
  wire [3:0] \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire [4:0] \$66 ;
  wire [3:0] \$67 ;
  wire [4:0] \$68 ;
  wire [3:0] \$69 ;
  wire [2:0] \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [5:0] \$74 ;
  wire [5:0] \$75 ;
  wire [7:0] \$76 ;
  wire [3:0] \$77 ;
  wire [8:0] \$78 ;
  wire [2:0] \$79 ;
  wire [2:0] \$8 ;
  wire [7:0] \$80 ;
  wire [3:0] \$81 ;
  wire \$82 ;
  wire [3:0] \$83 ;
  wire [4:0] \$84 ;
  wire [3:0] \$85 ;
  wire [4:0] \$86 ;
  wire [6:0] \$87 ;
  reg [2:0] \$88 ;
  wire [3:0] \$89 ;
  wire [3:0] \$9 ;
  wire \$90 ;
  reg [2:0] \$91 ;
  wire [3:0] \$92 ;
  wire [4:0] \$93 ;
  reg [2:0] \$94 ;
  wire [3:0] \$95 ;
  wire [4:0] \$96 ;
  wire [7:0] \$97 ;
  wire \$98 ;
  wire [7:0] \$99 ;
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
  reg [2:0] need_column = 3'h2;
  (* init = 3'h2 *)
  wire [2:0] \need_column$53 ;
  output [5:0] need_row;
  reg [5:0] need_row = 6'h02;
  (* init = 6'h02 *)
  wire [5:0] \need_row$52 ;
  input next;
  wire next;
  wire [1:0] next_row;
  wire [5:0] next_top;
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
  wire wrap;
  assign row_start = ! column;
  assign row_end = column == 2'h3;
  assign \$1  = \image_bank$16  + 2'h2;
  assign \$2  = \$1  >= 3'h6;
  assign \$3  = \image_bank$16  + 2'h2;
  assign \$4  = \$3  - 3'h6;
  assign \$5  = \image_bank$16  + 2'h2;
  assign \$6  = \$2  ? \$4  : { 1'h0, \$5  };
  assign wrap = row >= 2'h3;
  assign \$7  = row - 2'h3;
  assign \$8  = row + 1'h1;
  assign \$9  = wrap ? { \$7 [2], \$7  } : { 1'h0, \$8  };
  assign \$10  = wrap ? 4'ha : 4'h2;
  assign \$11  = $signed(_top) + $signed(\$10 );
  assign \$13  = $signed(position_left) + $signed({ 1'h0, \$12  });
  assign \$15  = $signed(_top) + $signed({ 1'h0, \$14  });
  assign \$16  = $signed(\$15 [5:0]) < $signed(1'h0);
  assign \$17  = - $signed(\$15 [5:0]);
  assign \$19  = top_bank + \$18 ;
  assign \$20  = \$19  >= 3'h6;
  assign \$22  = top_bank + \$21 ;
  assign \$23  = \$22  - 3'h6;
  assign \$25  = top_bank + \$24 ;
  assign \$26  = \$20  ? \$23  : { 1'h0, \$25  };
  assign \$27  = $signed(\$15 [5:0]) < $signed(5'h08);
  assign \$28  = $signed(5'h08) - $signed(\$15 [5:0]);
  assign \$29  = \$27  ? \$28  : 7'h00;
  assign \$30  = start_bank > 1'h0;
  assign \$31  = 3'h6 - start_bank;
  assign \$32  = 1'h0 - start_bank;
  assign \$33  = \$30  ? \$31  : \$32 ;
  assign \$34  = \$33 [2:0] + cut_rows;
  assign hit_0 = \$34 [2:0] <= 2'h2;
  assign \$35  = \$33 [2:0] < rows_below;
  assign \$36  = hit_0 & \$35 ;
  assign \$37  = start_bank > 1'h1;
  assign \$38  = 3'h7 - start_bank;
  assign \$39  = 1'h1 - start_bank;
  assign \$40  = \$37  ? \$38  : \$39 ;
  assign \$41  = \$40 [2:0] + cut_rows;
  assign hit_1 = \$41 [2:0] <= 2'h2;
  assign \$42  = \$40 [2:0] < rows_below;
  assign \$43  = hit_1 & \$42 ;
  assign \$44  = start_bank > 2'h2;
  assign \$45  = 4'h8 - start_bank;
  assign \$46  = 2'h2 - start_bank;
  assign \$47  = \$44  ? \$45  : { \$46 [3], \$46  };
  assign \$48  = \$47 [2:0] + cut_rows;
  assign hit_2 = \$48 [2:0] <= 2'h2;
  assign \$49  = \$47 [2:0] < rows_below;
  assign \$50  = hit_2 & \$49 ;
  assign \$51  = start_bank > 2'h3;
  assign \$52  = 4'h9 - start_bank;
  assign \$53  = 2'h3 - start_bank;
  assign \$54  = \$51  ? \$52  : { \$53 [3], \$53  };
  assign \$55  = \$54 [2:0] + cut_rows;
  assign hit_3 = \$55 [2:0] <= 2'h2;
  assign \$56  = \$54 [2:0] < rows_below;
  assign \$57  = hit_3 & \$56 ;
  assign \$58  = start_bank > 3'h4;
  assign \$59  = 4'ha - start_bank;
  assign \$60  = 3'h4 - start_bank;
  assign \$61  = \$58  ? \$59  : { \$60 [3], \$60  };
  assign \$62  = \$61 [2:0] + cut_rows;
  assign hit_4 = \$62 [2:0] <= 2'h2;
  assign \$63  = \$61 [2:0] < rows_below;
  assign \$64  = hit_4 & \$63 ;
  assign \$65  = start_bank > 3'h5;
  assign \$66  = 4'hb - start_bank;
  assign \$67  = 3'h5 - start_bank;
  assign \$68  = \$65  ? \$66  : { \$67 [3], \$67  };
  assign \$69  = \$68 [2:0] + cut_rows;
  assign hit_5 = \$69 [2:0] <= 2'h2;
  assign \$70  = \$68 [2:0] < rows_below;
  assign \$71  = hit_5 & \$70 ;
  assign \$72  = $signed(\$11 [5:0]) < $signed(1'h0);
  assign \$73  = $signed(\$11 [5:0]) > $signed(5'h08);
  assign \$74  = \$73  ? 6'h08 : \$11 [5:0];
  assign \$75  = \$72  ? 6'h00 : \$74 ;
  assign \$76  = $signed({ 1'h0, image_row }) + $signed(\$75 );
  assign \$77  = wrap ? 4'h8 : 4'h0;
  assign \$78  = $signed(\$76 ) + $signed({ 1'h0, \$77  });
  assign \$79  = column + 1'h1;
  assign \$80  = $signed(position_left) + $signed(3'h2);
  assign \$81  = top_bank + 2'h2;
  assign \$82  = \$81  >= 3'h6;
  assign \$83  = top_bank + 2'h2;
  assign \$84  = \$83  - 3'h6;
  assign \$85  = top_bank + 2'h2;
  assign \$86  = \$82  ? \$84  : { 1'h0, \$85  };
  assign \$87  = image_row + 4'h8;
  assign \$89  = \$6 [2:0] + \$88 ;
  assign \$90  = \$89  >= 3'h6;
  assign \$92  = \$6 [2:0] + \$91 ;
  assign \$93  = \$92  - 3'h6;
  assign \$95  = \$6 [2:0] + \$94 ;
  assign \$96  = \$90  ? \$93  : { 1'h0, \$95  };
  assign \$97  = $signed(position_left) + $signed(4'h5);
  assign \$98  = $signed(\$97 ) < $signed(1'h0);
  assign \$99  = $signed(position_left) + $signed(4'h5);
  assign \$100  = $signed(\$99 ) > $signed(4'h7);
  assign \$101  = $signed(position_left) + $signed(4'h5);
  assign \$102  = \$100  ? 8'h07 : \$101 ;
  assign \$103  = \$98  ? 8'h00 : \$102 ;
  assign \$104  = row_end ? 8'h02 : \$103 ;
  assign \$105  = wrap ? 4'h8 : 4'h0;
  assign \$106  = image_row + \$105 ;
  assign \$107  = $signed(\$11 [5:0]) + $signed(3'h3);
  assign \$108  = $signed(\$107 ) < $signed(1'h0);
  assign \$109  = $signed(\$11 [5:0]) + $signed(3'h3);
  assign \$110  = $signed(\$109 ) > $signed(4'h7);
  assign \$111  = $signed(\$11 [5:0]) + $signed(3'h3);
  assign \$112  = \$110  ? 7'h07 : \$111 ;
  assign \$113  = \$108  ? 7'h00 : \$112 ;
  assign \$114  = $signed({ 1'h0, \$106  }) + $signed(\$113 );
  always @(posedge clk)
    column <= \$115 ;
  always @(posedge clk)
    position_left <= \$116 ;
  always @(posedge clk)
    row <= \$117 ;
  always @(posedge clk)
    _top <= \$118 ;
  always @(posedge clk)
    top_bank <= \$119 ;
  always @(posedge clk)
    image_row <= \$120 ;
  always @(posedge clk)
    \image_bank$16  <= \$121 ;
  always @(posedge clk)
    need_column <= \$122 ;
  always @(posedge clk)
    need_row <= \$123 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (element_column)
      1'h0:
          \$12  = 1'h0;
      1'h1:
          \$12  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$14  = 1'h0;
      1'h1:
          \$14  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$18  = 3'h0;
      1'h1:
          \$18  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$21  = 3'h0;
      1'h1:
          \$21  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (element_row)
      1'h0:
          \$24  = 3'h0;
      1'h1:
          \$24  = 3'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$88  = 3'h0;
    casez (\$9 [1:0])
      2'h0:
          \$88  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$91  = 3'h0;
    casez (\$9 [1:0])
      2'h0:
          \$91  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$94  = 3'h0;
    casez (\$9 [1:0])
      2'h0:
          \$94  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (\$16 ) begin
      start_bank = \image_bank$16 ;
    end else begin
      start_bank = \$26 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    cut_rows = 1'h0;
    if (\$16 ) begin
      cut_rows = \$17 [0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (\$16 ) begin
      rows_below = 4'h8;
    end else begin
      rows_below = \$29 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$115  = column;
    if (next) begin
      \$115  = \$79 [1:0];
      if (row_end) begin
        \$115  = 2'h0;
      end
    end
    if (rst) begin
      \$115  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$116  = position_left;
    if (next) begin
      \$116  = \$80 [6:0];
      if (row_end) begin
        \$116  = 7'h7f;
      end
    end
    if (rst) begin
      \$116  = 7'h7f;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$117  = row;
    if (next) begin
      if (row_end) begin
        \$117  = \$9 [1:0];
      end
    end
    if (rst) begin
      \$117  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$118  = _top;
    if (next) begin
      if (row_end) begin
        \$118  = \$11 [5:0];
      end
    end
    if (rst) begin
      \$118  = 6'h3f;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$119  = top_bank;
    if (next) begin
      if (row_end) begin
        \$119  = \$86 [2:0];
        if (wrap) begin
          \$119  = \$96 [2:0];
        end
      end
    end
    if (rst) begin
      \$119  = 3'h5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$120  = image_row;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$120  = \$87 [5:0];
        end
      end
    end
    if (rst) begin
      \$120  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$121  = \image_bank$16 ;
    if (next) begin
      if (row_end) begin
        if (wrap) begin
          \$121  = \$6 [2:0];
        end
      end
    end
    if (rst) begin
      \$121  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$122  = need_column;
    if (next) begin
      \$122  = \$104 [2:0];
    end
    if (rst) begin
      \$122  = 3'h2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$123  = need_row;
    if (next) begin
      if (row_end) begin
        \$123  = \$114 [5:0];
      end
    end
    if (rst) begin
      \$123  = 6'h02;
    end
  end
  assign image_bank = \$6 [2:0];
  assign next_row = \$9 [1:0];
  assign next_top = \$11 [5:0];
  assign element_top = \$15 [5:0];
  assign below_0 = \$33 [2:0];
  assign distance_0 = \$34 [2:0];
  assign tap_0 = \$34 [1:0];
  assign below_1 = \$40 [2:0];
  assign distance_1 = \$41 [2:0];
  assign tap_1 = \$41 [1:0];
  assign below_2 = \$47 [2:0];
  assign distance_2 = \$48 [2:0];
  assign tap_2 = \$48 [1:0];
  assign below_3 = \$54 [2:0];
  assign distance_3 = \$55 [2:0];
  assign tap_3 = \$55 [1:0];
  assign below_4 = \$61 [2:0];
  assign distance_4 = \$62 [2:0];
  assign tap_4 = \$62 [1:0];
  assign below_5 = \$68 [2:0];
  assign distance_5 = \$69 [2:0];
  assign tap_5 = \$69 [1:0];
  assign \need_row$52  = need_row;
  assign \need_column$53  = need_column;
  assign left = \$13 [6:0];
  assign element_valid = 1'h1;
  assign released = \$78 [5:0];
  assign \taps[0]  = taps[1:0];
  assign \taps[1]  = taps[3:2];
  assign \taps[2]  = taps[5:4];
  assign \taps[3]  = taps[7:6];
  assign \taps[4]  = taps[9:8];
  assign \taps[5]  = taps[11:10];
  assign taps_valid[5] = \$71 ;
  assign taps_valid[4] = \$64 ;
  assign taps_valid[3] = \$57 ;
  assign taps_valid[2] = \$50 ;
  assign taps_valid[1] = \$43 ;
  assign taps_valid[0] = \$36 ;
  assign taps[11:10] = \$69 [1:0];
  assign taps[9:8] = \$62 [1:0];
  assign taps[7:6] = \$55 [1:0];
  assign taps[5:4] = \$48 [1:0];
  assign taps[3:2] = \$41 [1:0];
  assign taps[1:0] = \$34 [1:0];
endmodule
