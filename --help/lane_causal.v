// Lane: causal hidden layer
// Written by fpgasnn 0.1.0; do not edit.

module lane_causal(constant, weight, clk, rst, spike, potential, control);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [10:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  reg [9:0] \$5 ;
  reg [9:0] base;
  input clk;
  wire clk;
  input constant;
  wire constant;
  reg [9:0] constant_word;
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
  reg [9:0] operand;
  output [9:0] potential;
  reg [9:0] potential = 10'h000;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [9:0] total;
  (* init = 10'h000 *)
  wire [9:0] u_0;
  input [3:0] weight;
  wire [3:0] weight;
  always @(posedge clk)
    potential <= \$5 ;
  assign spike = ~ potential[9];
  assign \$1  = $signed(base) + $signed(operand);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez ({ constant, spike })
      2'h0:
          constant_word = 10'h3ed;
      2'h1:
          constant_word = 10'h3ed;
      2'h2:
          constant_word = 10'h3fd;
      2'h3:
          constant_word = 10'h3de;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    operand = 10'h000;
    casez (control[4:3])
      2'h1:
          operand = { weight[3], weight[3], weight[3], weight[3], weight[3], weight[3], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    base = 10'h000;
    casez (control[2:1])
      2'h1:
          base = potential;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$5  = potential;
    if (\$4 ) begin
      \$5  = \$1 [9:0];
    end
    if (rst) begin
      \$5  = 10'h000;
    end
  end
  assign u_0 = potential;
  assign total = \$1 [9:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$2  = 1'h1;
  assign \$3  = control[0];
  assign \$4  = control[0];
endmodule
