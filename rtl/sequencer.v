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
  wire \$15 ;
  wire \$16 ;
  wire [6:0] \$17 ;
  wire [1:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [2:0] \$20 ;
  wire \$21 ;
  wire [3:0] \$22 ;
  wire \$23 ;
  wire [3:0] \$24 ;
  wire \$25 ;
  wire [2:0] \$26 ;
  wire [2:0] \$27 ;
  wire [1:0] \$28 ;
  wire \$29 ;
  wire [1:0] \$3 ;
  wire [1:0] \$30 ;
  wire [1:0] \$31 ;
  wire [6:0] \$32 ;
  wire [6:0] \$33 ;
  wire [2:0] \$34 ;
  wire \$35 ;
  reg \$36 ;
  reg [1:0] \$37 ;
  reg [5:0] \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg [1:0] \$40 ;
  reg [1:0] \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg \$44 ;
  reg [1:0] \$45 ;
  reg \$46 ;
  reg [5:0] \$47 ;
  reg \$48 ;
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
  wire [1:0] row;
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
    item_begin <= \$36 ;
  always @(posedge clk)
    state <= \$37 ;
  always @(posedge clk)
    item_address <= \$38 ;
  always @(posedge clk)
    item_word <= \$39 ;
  always @(posedge clk)
    item_tap <= \$40 ;
  always @(posedge clk)
    count_1 <= \$41 ;
  always @(posedge clk)
    element_row <= \$42 ;
  always @(posedge clk)
    element_column <= \$43 ;
  always @(posedge clk)
    _met <= \$44 ;
  always @(posedge clk)
    count_0 <= \$45 ;
  always @(posedge clk)
    group <= \$46 ;
  always @(posedge clk)
    _group_address <= \$47 ;
  always @(posedge clk)
    _constant_base <= \$48 ;
  assign \$1  = ~ item_begin;
  assign valid = \$1  | admit;
  assign go = valid & advance;
  assign \$2  = ! count_0;
  assign \$3  = _constant_base + 1'h0;
  assign \$4  = ! count_1;
  assign \$5  = _constant_base + 1'h1;
  assign \$6  = ! item_tap;
  assign \$9  = ! item_word;
  assign \$10  = \$8  & \$9 ;
  assign \$11  = ! count_1;
  assign \$13  = ! count_1;
  assign \$16  = ! group;
  assign \$17  = item_address + 4'hc;
  assign \$18  = item_word + 1'h1;
  assign \$19  = ! item_word;
  assign \$20  = item_tap + 1'h1;
  assign \$21  = item_tap == 2'h2;
  assign \$23  = count_1 == 4'h3;
  assign \$24  = timesteps - 1'h1;
  assign \$25  = count_0 == \$24 ;
  assign \$26  = count_0 + 1'h1;
  assign \$27  = count_1 + 1'h1;
  assign \$28  = element_column + 1'h1;
  assign \$30  = element_row + 1'h1;
  assign \$31  = group + 1'h1;
  assign \$32  = _group_address + 6'h24;
  assign \$33  = _group_address + 6'h24;
  assign \$34  = _constant_base + 2'h2;
  assign \$35  = ! group;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$37  = state;
    casez (state)
      2'h0:
          if (go) begin
            \$37  = 2'h1;
          end
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                (* full_case = 32'd1 *)
                if (\$23 ) begin
                  (* full_case = 32'd1 *)
                  if (\$25 ) begin
                    \$37  = 2'h2;
                  end else begin
                    \$37  = 2'h0;
                  end
                end else begin
                  \$37  = 2'h0;
                end
              end
            end
          end
      2'h2:
          if (go) begin
            \$37  = 2'h0;
          end
    endcase
    if (rst) begin
      \$37  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$38  = item_address;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            \$38  = \$17 [5:0];
            if (\$19 ) begin
              if (\$21 ) begin
                \$38  = _group_address;
              end
            end
          end
      2'h2:
          if (go) begin
            \$38  = \$33 [5:0];
            if (\$35 ) begin
              \$38  = 6'h00;
            end
          end
    endcase
    if (rst) begin
      \$38  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$39  = item_word;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            \$39  = \$18 [0];
            if (\$19 ) begin
              \$39  = 1'h0;
            end
          end
    endcase
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$40  = item_tap;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              \$40  = \$20 [1:0];
              if (\$21 ) begin
                \$40  = 2'h0;
              end
            end
          end
    endcase
    if (rst) begin
      \$40  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$41  = count_1;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                (* full_case = 32'd1 *)
                if (\$23 ) begin
                  \$41  = 2'h0;
                end else begin
                  \$41  = \$27 [1:0];
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$41  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$42  = element_row;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                (* full_case = 32'd1 *)
                if (\$23 ) begin
                  \$42  = 1'h0;
                end else begin
                  if (\$29 ) begin
                    \$42  = \$30 [0];
                  end
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
    \$43  = element_column;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                (* full_case = 32'd1 *)
                if (\$23 ) begin
                  \$43  = 1'h0;
                end else begin
                  \$43  = \$28 [0];
                  if (\$29 ) begin
                    \$43  = 1'h0;
                  end
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$44  = _met;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                if (\$23 ) begin
                  \$44  = 1'h0;
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$45  = count_0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          if (go) begin
            if (\$19 ) begin
              if (\$21 ) begin
                if (\$23 ) begin
                  (* full_case = 32'd1 *)
                  if (\$25 ) begin
                    \$45  = 2'h0;
                  end else begin
                    \$45  = \$26 [1:0];
                  end
                end
              end
            end
          end
    endcase
    if (rst) begin
      \$45  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$46  = group;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$46  = \$31 [0];
            if (\$35 ) begin
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
    \$47  = _group_address;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$47  = \$32 [5:0];
            if (\$35 ) begin
              \$47  = 6'h00;
            end
          end
    endcase
    if (rst) begin
      \$47  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$48  = _constant_base;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            \$48  = \$34 [0];
            if (\$35 ) begin
              \$48  = 1'h0;
            end
          end
    endcase
    if (rst) begin
      \$48  = 1'h0;
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
          if (\$10 ) begin
            item_base = { 1'h0, \$12  };
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
          if (\$10 ) begin
            item_enable = \$15 ;
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
    item_end = 1'h0;
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            if (\$16 ) begin
              item_end = 1'h1;
            end
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$36  = item_begin;
    if (go) begin
      \$36  = 1'h0;
    end
    casez (state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (go) begin
            if (\$35 ) begin
              \$36  = 1'h1;
            end
          end
    endcase
    if (rst) begin
      \$36  = 1'h1;
    end
  end
  assign item_load = 1'h0;
  assign item_negate = 1'h0;
  assign item_nonnegative = 1'h0;
  assign _begin = item_begin;
  assign tap = item_tap;
  assign word = item_word;
  assign next_address = item_address;
  assign row = 2'h0;
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
  assign \$7  = 1'h1;
  assign \$8  = \$6 ;
  assign \$12  = 1'h1;
  assign \$14  = 1'h1;
  assign \$22  = 4'h3;
  assign \$29  = element_column;
  assign \$15  = 1'h0;
endmodule
