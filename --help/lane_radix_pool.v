// Lane: radix hidden layer with pool: comparator
// Written by fpgasnn 0.1.0; do not edit.

module lane_radix_pool(constant, weight, clk, rst, spike, potential, control);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [13:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  reg [12:0] \$15 ;
  reg [12:0] \$16 ;
  wire [12:0] \$2 ;
  wire [13:0] \$3 ;
  wire [14:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [12:0] base;
  input clk;
  wire clk;
  input [1:0] constant;
  wire [1:0] constant;
  reg [12:0] constant_word;
  input [17:0] control;
  wire [17:0] control;
  (* enum_base_type = "BaseSelect" *)
  (* enum_value_00 = "ZERO" *)
  (* enum_value_01 = "HOLD" *)
  (* enum_value_10 = "DOUBLE" *)
  wire [1:0] \control.base ;
  wire \control.enable ;
  wire \control.fire ;
  wire \control.into_aux ;
  wire [7:0] \control.membrane ;
  wire \control.negate ;
  wire \control.nonnegative ;
  (* enum_base_type = "OperandSelect" *)
  (* enum_value_00 = "NONE" *)
  (* enum_value_01 = "WEIGHT" *)
  (* enum_value_10 = "CONSTANT" *)
  (* enum_value_11 = "AUX" *)
  wire [1:0] \control.operand ;
  wire \control.scores ;
  reg [12:0] j = 13'h0000;
  reg [12:0] operand;
  output [12:0] potential;
  reg [12:0] potential = 13'h0000;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [12:0] total;
  (* init = 13'h0000 *)
  wire [12:0] u_0;
  input [3:0] weight;
  wire [3:0] weight;
  assign spike = ~ potential[12];
  assign \$2  = operand ^ { control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5], control[5] };
  assign \$3  = $signed(base) + $signed(\$2 );
  assign \$4  = $signed(\$3 ) + $signed({ 1'h0, control[5] });
  assign \$5  = control[7] & potential[12];
  assign \$6  = ~ \$5 ;
  assign \$7  = control[0] & \$6 ;
  assign \$8  = ~ control[6];
  assign \$9  = \$7  & \$8 ;
  assign \$11  = control[7] & potential[12];
  assign \$12  = ~ \$11 ;
  assign \$13  = control[0] & \$12 ;
  assign \$14  = \$13  & control[6];
  always @(posedge clk)
    potential <= \$15 ;
  always @(posedge clk)
    j <= \$16 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez ({ constant, spike })
      3'h0:
          constant_word = 13'h1f14;
      3'h1:
          constant_word = 13'h1f14;
      3'h2:
          constant_word = 13'h007c;
      3'h3:
          constant_word = 13'h1f84;
      3'h4:
          constant_word = 13'h003e;
      3'h5:
          constant_word = 13'h1fc2;
      3'h6:
          constant_word = 13'h001f;
      3'h7:
          constant_word = 13'h1fe1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    operand = 13'h0000;
    casez (control[4:3])
      2'h1:
          operand = { weight[3], weight[3], weight[3], weight[3], weight[3], weight[3], weight[3], weight[3], weight[3], weight };
      2'h3:
          operand = j;
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    base = 13'h0000;
    casez (control[2:1])
      2'h1:
          base = potential;
      2'h2:
          base = \$1 [12:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$15  = potential;
    if (\$10 ) begin
      \$15  = \$4 [12:0];
    end
    if (rst) begin
      \$15  = 13'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$16  = j;
    if (\$14 ) begin
      \$16  = \$4 [12:0];
    end
    if (rst) begin
      \$16  = 13'h0000;
    end
  end
  assign u_0 = potential;
  assign total = \$4 [12:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$1  = { potential, 1'h0 };
  assign \$10  = \$9 ;
endmodule
