// Lane: causal hidden layer with pool: 4 potentials, shared reset
// Written by fpgasnn 0.1.0; do not edit.

module lane_causal_pool(constant, weight, clk, rst, spike, potential, control);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg [10:0] \$21 ;
  reg [10:0] \$22 ;
  reg [10:0] \$23 ;
  reg [10:0] \$24 ;
  wire [11:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [10:0] base;
  input clk;
  wire clk;
  input constant;
  wire constant;
  reg [10:0] constant_word;
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
  reg held_spike = 1'h0;
  reg [10:0] operand;
  output [10:0] potential;
  reg [10:0] potential;
  input rst;
  wire rst;
  output spike;
  wire spike;
  wire [10:0] total;
  reg [10:0] u_0 = 11'h000;
  reg [10:0] u_1 = 11'h000;
  reg [10:0] u_2 = 11'h000;
  reg [10:0] u_3 = 11'h000;
  input [3:0] weight;
  wire [3:0] weight;
  assign \$1  = & { u_3[10], u_2[10], u_1[10], u_0[10] };
  assign spike = ~ \$1 ;
  assign \$2  = control[8] ? spike : held_spike;
  assign \$3  = $signed(base) + $signed(operand);
  assign \$6  = ! control[17:10];
  assign \$7  = \$5  & \$6 ;
  assign \$10  = control[17:10] == 1'h1;
  assign \$11  = \$9  & \$10 ;
  assign \$14  = control[17:10] == 2'h2;
  assign \$15  = \$13  & \$14 ;
  assign \$18  = control[17:10] == 2'h3;
  assign \$19  = \$17  & \$18 ;
  always @(posedge clk)
    held_spike <= \$20 ;
  always @(posedge clk)
    u_0 <= \$21 ;
  always @(posedge clk)
    u_1 <= \$22 ;
  always @(posedge clk)
    u_2 <= \$23 ;
  always @(posedge clk)
    u_3 <= \$24 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    potential = 11'h000;
    casez (control[17:10])
      8'h00:
          potential = u_0;
      8'h01:
          potential = u_1;
      8'h02:
          potential = u_2;
      8'h03:
          potential = u_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez ({ constant, \$2  })
      2'h0:
          constant_word = 11'h7ed;
      2'h1:
          constant_word = 11'h7ed;
      2'h2:
          constant_word = 11'h7fd;
      2'h3:
          constant_word = 11'h7de;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    operand = 11'h000;
    casez (control[4:3])
      2'h1:
          operand = { weight[3], weight[3], weight[3], weight[3], weight[3], weight[3], weight[3], weight };
      2'h2:
          operand = constant_word;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    base = 11'h000;
    casez (control[2:1])
      2'h1:
          base = potential;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$20  = held_spike;
    if (control[8]) begin
      \$20  = spike;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$21  = u_0;
    if (\$7 ) begin
      \$21  = \$3 [10:0];
    end
    if (rst) begin
      \$21  = 11'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$22  = u_1;
    if (\$11 ) begin
      \$22  = \$3 [10:0];
    end
    if (rst) begin
      \$22  = 11'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$23  = u_2;
    if (\$15 ) begin
      \$23  = \$3 [10:0];
    end
    if (rst) begin
      \$23  = 11'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$24  = u_3;
    if (\$19 ) begin
      \$24  = \$3 [10:0];
    end
    if (rst) begin
      \$24  = 11'h000;
    end
  end
  assign total = \$3 [10:0];
  assign \control.enable  = control[0];
  assign \control.base  = control[2:1];
  assign \control.operand  = control[4:3];
  assign \control.negate  = control[5];
  assign \control.into_aux  = control[6];
  assign \control.nonnegative  = control[7];
  assign \control.fire  = control[8];
  assign \control.scores  = control[9];
  assign \control.membrane  = control[17:10];
  assign \$4  = 1'h1;
  assign \$5  = control[0];
  assign \$8  = 1'h1;
  assign \$9  = control[0];
  assign \$12  = 1'h1;
  assign \$13  = control[0];
  assign \$16  = 1'h1;
  assign \$17  = control[0];
endmodule
