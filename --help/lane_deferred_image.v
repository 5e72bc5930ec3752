// Lane: deferred layer that reads the image: J, Horner over T
// Written by fpgasnn 0.1.0; do not edit.

module lane_deferred_image(constant, weight, clk, rst, spike, potential, control);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [12:0] \$1 ;
  wire [12:0] \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  reg [11:0] \$7 ;
  reg [11:0] \$8 ;
  reg [11:0] base;
  input clk;
  wire clk;
  input [1:0] constant;
  wire [1:0] constant;
  reg [11:0] constant_word;
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
  reg [11:0] j = 12'h000;
  reg [11:0] operand;
  output [11:0] potential;
  reg [11:0] potential = 12'h000;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [11:0] total;
  (* init = 12'h000 *)
  wire [11:0] u_0;
  input [3:0] weight;
  wire [3:0] weight;
  assign \$2  = $signed(base) + $signed(operand);
  assign \$3  = ~ control[6];
  assign \$4  = control[0] & \$3 ;
  assign \$6  = control[0] & control[6];
  always @(posedge clk)
    potential <= \$7 ;
  always @(posedge clk)
    j <= \$8 ;
  assign spike = ~ potential[11];
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    constant_word = 12'h000;
    casez ({ constant, spike })
      3'h0:
          constant_word = 12'h006;
      3'h1:
          constant_word = 12'h006;
      3'h2:
          constant_word = 12'hff6;
      3'h3:
          constant_word = 12'hff6;
      3'h4:
          constant_word = 12'h000;
      3'h5:
          constant_word = 12'hfec;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    operand = 12'h000;
    casez (control[4:3])
      2'h1:
          operand = { weight[3], weight[3], weight[3], weight[3], weight[3], weight[3], weight[3], weight[3], weight };
      2'h3:
          operand = j;
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    base = 12'h000;
    casez (control[2:1])
      2'h1:
          base = potential;
      2'h2:
          base = \$1 [11:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$7  = potential;
    if (\$5 ) begin
      \$7  = \$2 [11:0];
    end
    if (rst) begin
      \$7  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$8  = j;
    if (\$6 ) begin
      \$8  = \$2 [11:0];
    end
    if (rst) begin
      \$8  = 12'h000;
    end
  end
  assign u_0 = potential;
  assign total = \$2 [11:0];
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
  assign \$5  = \$4 ;
endmodule
