// Sequencer: causal program of the layer with pool
// Written by fpgasnn 0.1.0; do not edit.

module sequencer(delay, admit, advance, element_valid, clk, rst, element_row, element_column, valid, item, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [1:0] \$15 ;
  wire [6:0] \$16 ;
  wire \$17 ;
  wire [2:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire \$21 ;
  wire [3:0] \$22 ;
  wire \$23 ;
  wire [2:0] \$24 ;
  wire [2:0] \$25 ;
  wire [1:0] \$26 ;
  wire \$27 ;
  wire [1:0] \$28 ;
  wire [1:0] \$29 ;
  wire [1:0] \$3 ;
  wire [6:0] \$30 ;
  wire [6:0] \$31 ;
  wire [2:0] \$32 ;
  wire \$33 ;
  reg \$34 ;
  reg [1:0] \$35 ;
  reg \$36 ;
  reg [5:0] \$37 ;
  reg [1:0] \$38 ;
  reg [1:0] \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg [1:0] \$43 ;
  reg \$44 ;
  reg [5:0] \$45 ;
  reg \$46 ;
  wire [1:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 1'h1 *)
  wire _begin;
  reg _constant_base = 1'h0;
  reg [5:0] _group_address = 6'h00;
  reg _met = 1'h0;
  input admit;
  wire admit;
  input advance;
  wire advance;
  input clk;
  wire clk;
  reg [1:0] count_0 = 2'h0;
  reg [1:0] count_1 = 2'h0;
  input [1:0] delay;
  wire [1:0] delay;
  output element_column;
  reg element_column = 1'h0;
  output element_row;
  reg element_row = 1'h0;
  input element_valid;
  wire element_valid;
  wire go;
  reg group = 1'h0;
  output [34:0] item;
  wire [34:0] item;
  wire [5:0] \item.address ;
  wire \item.begin ;
  wire \item.constant ;
  wire [17:0] \item.control ;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \item.control.base ;
  wire \item.control.enable ;
  wire \item.control.fire ;
  wire \item.control.into_aux ;
  wire [7:0] \item.control.membrane ;
  wire \item.control.negate ;
  wire \item.control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \item.control.operand ;
  wire \item.control.scores ;
  wire \item.end ;
  wire \item.fire_last ;
  wire [1:0] \item.index ;
  wire \item.load ;
  wire \item.scan ;
  wire [1:0] \item.tap ;
  wire \item.word ;
  reg [5:0] item_address = 6'h00;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  reg [1:0] item_base;
  reg item_begin = 1'h1;
  reg item_constant;
  reg item_enable;
  reg item_end;
  reg item_fire;
  reg item_fire_last;
  reg [1:0] item_index;
  reg item_into_aux;
  wire item_load;
  reg [7:0] item_membrane;
  wire item_negate;
  wire item_nonnegative;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  reg [1:0] item_operand;
  reg item_scan;
  reg item_scores;
  reg [1:0] item_tap = 2'h0;
  reg item_word = 1'h0;
  (* init = 6'h00 *)
  wire [5:0] next_address;
  input rst;
  wire rst;
  reg [1:0] state = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] tap;
  input [2:0] timesteps;
  wire [2:0] timesteps;
  output valid;
  wire valid;
  (* init = 1'h0 *)
  wire word;
  always @(posedge clk)
    item_word <= \$36 ;
  always @(posedge clk)
    item_address <= \$37 ;
  always @(posedge clk)
    item_tap <= \$38 ;
  always @(posedge clk)
    count_1 <= \$39 ;
  always @(posedge clk)
    element_row <= \$40 ;
  always @(posedge clk)
    element_column <= \$41 ;
  always @(posedge clk)
    _met <= \$42 ;
  always @(posedge clk)
    count_0 <= \$43 ;
  always @(posedge clk)
    group <= \$44 ;
  always @(posedge clk)
    _group_address <= \$45 ;
  always @(posedge clk)
    _constant_base <= \$46 ;
  assign \$1  = ~ item_begin;
  assign valid = \$1  | admit;
  assign go = valid & advance;
  assign \$2  = ! count_0;
  assign \$3  = _constant_base + 1'h0;
  assign \$4  = ! count_1;
  assign \$5  = _constant_base + 1'h1;
  assign \$6  = ! item_tap;
  assign \$7  = ! item_word;
  assign \$8  = \$6  & \$7 ;
  assign \$9  = ! count_1;
  assign \$11  = ! count_1;
  assign \$14  = ! group;
  assign \$15  = item_word + 1'h1;
  assign \$16  = item_address + 4'hc;
  assign \$17  = ! item_word;
  assign \$18  = item_tap + 1'h1;
  assign \$19  = item_tap == 2'h2;
  assign \$21  = count_1 == 4'h3;
  assign \$22  = timesteps - 1'h1;
  assign \$23  = count_0 == \$22 ;
  assign \$24  = count_0 + 1'h1;
  assign \$25  = count_1 + 1'h1;
  assign \$26  = element_column + 1'h1;
  assign \$28  = element_row + 1'h1;
  assign \$29  = group + 1'h1;
  assign \$30  = _group_address + 6'h24;
  assign \$31  = _group_address + 6'h24;
  assign \$32  = _constant_base + 2'h2;
  assign \$33  = ! group;
  always @(posedge clk)
    item_begin <= \$34 ;
  always @(posedge clk)
    state <= \$35 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$37  = item_address;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            \$37  = \$16 [5:0];
            if (\$17 ) begin
              if (\$19 ) begin
                \$37  = _group_address;
              end
            end
          end
      2'h2:
          if (go) begin
            \$37  = \$31 [5:0];
            if (\$33 ) begin
              \$37  = 6'h00;
            end
          end
    endcase
    if (rst) begin
      \$37  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$38  = item_tap;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              \$38  = \$18 [1:0];
              if (\$19 ) begin
                \$38  = 2'h0;
              end
            end
          end
    endcase
    if (rst) begin
      \$38  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$39  = count_1;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                (* full_case = 32'd1 *)
                if (\$21 ) begin
                  \$39  = 2'h0;
                end else begin
                  \$39  = \$25 [1:0];
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$39  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$40  = element_row;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                (* full_case = 32'd1 *)
                if (\$21 ) begin
                  \$40  = 1'h0;
                end else begin
                  if (\$27 ) begin
                    \$40  = \$28 [0];
                  end
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$41  = element_column;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                (* full_case = 32'd1 *)
                if (\$21 ) begin
                  \$41  = 1'h0;
                end else begin
                  \$41  = \$26 [0];
                  if (\$27 ) begin
                    \$41  = 1'h0;
                  end
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$42  = _met;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                if (\$21 ) begin
                  \$42  = 1'h0;
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$43  = count_0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                if (\$21 ) begin
                  (* full_case = 32'd1 *)
                  if (\$23 ) begin
                    \$43  = 2'h0;
                  end else begin
                    \$43  = \$24 [1:0];
                  end
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$43  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$44  = group;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$44  = \$29 [0];
            if (\$33 ) begin
              \$44  = 1'h0;
            end
          end
    endcase
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$45  = _group_address;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$45  = \$30 [5:0];
            if (\$33 ) begin
              \$45  = 6'h00;
            end
          end
    endcase
    if (rst) begin
      \$45  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$46  = _constant_base;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$46  = \$32 [0];
            if (\$33 ) begin
              \$46  = 1'h0;
            end
          end
    endcase
    if (rst) begin
      \$46  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    item_base = 2'h1;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_base = 2'h0;
          end else begin
            item_base = 2'h1;
          end
      2'h1:
          if (\$8 ) begin
            item_base = { 1'h0, \$10  };
          end
      2'h2:
          item_base = 2'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    item_operand = 2'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_operand = 2'h2;
          end else begin
            item_operand = 2'h2;
          end
      2'h1:
          item_operand = 2'h1;
      2'h2:
          item_operand = 2'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    item_enable = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_enable = 1'h1;
          end else begin
            item_enable = 1'h1;
          end
      2'h1:
          if (\$8 ) begin
            item_enable = \$13 ;
          end
      2'h2:
          item_enable = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    item_into_aux = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_into_aux = 1'h0;
          end else begin
            item_into_aux = 1'h0;
          end
      2'h1:
          /* empty */;
      2'h2:
          item_into_aux = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    item_scores = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_scores = 1'h0;
          end else begin
            item_scores = 1'h0;
          end
      2'h1:
          /* empty */;
      2'h2:
          item_scores = 1'h0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    item_membrane = 8'h00;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_membrane = { 6'h00, count_1 };
          end else begin
            item_membrane = { 6'h00, count_1 };
          end
      2'h1:
          item_membrane = { 6'h00, count_1 };
      2'h2:
          item_membrane = 8'h00;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    item_constant = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
            item_constant = \$3 [0];
          end else begin
            item_constant = \$5 [0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    item_fire = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
          end else begin
            item_fire = \$4 ;
          end
      2'h1:
          /* empty */;
      2'h2:
          item_fire = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    item_fire_last = 1'h0;
    casez (state)
      2'h0:
          (* full_case = 32'd1 *)
          if (\$2 ) begin
          end else begin
            item_fire_last = 1'h0;
          end
      2'h1:
          /* empty */;
      2'h2:
          item_fire_last = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    item_scan = 1'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          item_scan = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    item_index = 2'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          item_index = count_0;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    item_end = 1'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            if (\$14 ) begin
              item_end = 1'h1;
            end
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$34  = item_begin;
    if (go) begin
      \$34  = 1'h0;
    end
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            if (\$33 ) begin
              \$34  = 1'h1;
            end
          end
    endcase
    if (rst) begin
      \$34  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$35  = state;
    casez (state)
      2'h0:
          if (go) begin
            \$35  = 2'h1;
          end
      2'h1:
          if (go) begin
            if (\$17 ) begin
              if (\$19 ) begin
                (* full_case = 32'd1 *)
                if (\$21 ) begin
                  (* full_case = 32'd1 *)
                  if (\$23 ) begin
                    \$35  = 2'h2;
                  end else begin
                    \$35  = 2'h0;
                  end
                end else begin
                  \$35  = 2'h0;
                end
              end
            end
          end
      2'h2:
          if (go) begin
            \$35  = 2'h0;
          end
    endcase
    if (rst) begin
      \$35  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$36  = item_word;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            \$36  = \$15 [0];
            if (\$17 ) begin
              \$36  = 1'h0;
            end
          end
    endcase
    if (rst) begin
      \$36  = 1'h0;
    end
  end
  assign item_load = 1'h0;
  assign item_negate = 1'h0;
  assign item_nonnegative = 1'h0;
  assign _begin = item_begin;
  assign tap = item_tap;
  assign word = item_word;
  assign next_address = item_address;
  assign \item.scan  = item[0];
  assign \item.load  = item[1];
  assign \item.control  = item[19:2];
  assign \item.control.enable  = item[2];
  assign \item.control.base  = item[4:3];
  assign \item.control.operand  = item[6:5];
  assign \item.control.negate  = item[7];
  assign \item.control.into_aux  = item[8];
  assign \item.control.nonnegative  = item[9];
  assign \item.control.fire  = item[10];
  assign \item.control.scores  = item[11];
  assign \item.control.membrane  = item[19:12];
  assign \item.constant  = item[20];
  assign \item.tap  = item[22:21];
  assign \item.word  = item[23];
  assign \item.index  = item[25:24];
  assign \item.address  = item[31:26];
  assign \item.begin  = item[32];
  assign \item.end  = item[33];
  assign \item.fire_last  = item[34];
  assign item[19:12] = item_membrane;
  assign item[11] = item_scores;
  assign item[10] = item_fire;
  assign item[9] = 1'h0;
  assign item[8] = item_into_aux;
  assign item[7] = 1'h0;
  assign item[6:5] = item_operand;
  assign item[4:3] = item_base;
  assign item[2] = item_enable;
  assign item[34] = item_fire_last;
  assign item[33] = item_end;
  assign item[32] = item_begin;
  assign item[31:26] = item_address;
  assign item[25:24] = item_index;
  assign item[23] = item_word;
  assign item[22:21] = item_tap;
  assign item[20] = item_constant;
  assign item[1] = 1'h0;
  assign item[0] = item_scan;
  assign \$10  = 1'h1;
  assign \$12  = 1'h1;
  assign \$20  = 4'h3;
  assign \$27  = element_column;
  assign \$13  = 1'h0;
endmodule
