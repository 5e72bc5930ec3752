// Feeder: 4 writes per position, T <= 4
// Written by fpgasnn 0.1.0; do not edit.

module feeder(i__payload, i__valid, writer__room, clk, rst, i__ready, writer__claim, writer__write, writer__data, writer__last, timesteps);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire [2:0] \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire \$13 ;
  reg [1:0] \$14 ;
  reg [1:0] \$15 ;
  reg [2:0] \$16 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire [2:0] \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  reg [2:0] column = 3'h0;
  reg [1:0] group = 2'h0;
  input [3:0] i__payload;
  wire [3:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] index = 2'h0;
  wire row_start;
  input rst;
  wire rst;
  input [2:0] timesteps;
  wire [2:0] timesteps;
  output writer__claim;
  wire writer__claim;
  output [3:0] writer__data;
  wire [3:0] writer__data;
  output writer__last;
  wire writer__last;
  input writer__room;
  wire writer__room;
  output writer__write;
  wire writer__write;
  assign \$1  = ! column;
  assign \$2  = ! group;
  assign \$3  = \$1  & \$2 ;
  assign \$4  = ! index;
  assign row_start = \$3  & \$4 ;
  assign \$5  = ~ row_start;
  assign i__ready = writer__room | \$5 ;
  assign writer__write = i__valid & i__ready;
  assign writer__claim = writer__write & row_start;
  assign \$6  = timesteps - 1'h1;
  assign writer__last = index == \$6 ;
  assign \$7  = index + 1'h1;
  assign \$8  = timesteps - 1'h1;
  assign \$9  = index == \$8 ;
  assign \$10  = group + 1'h1;
  assign \$11  = group == 2'h3;
  assign \$12  = column + 1'h1;
  assign \$13  = column == 3'h7;
  always @(posedge clk)
    index <= \$14 ;
  always @(posedge clk)
    group <= \$15 ;
  always @(posedge clk)
    column <= \$16 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$14  = index;
    if (writer__write) begin
      \$14  = \$7 [1:0];
      if (\$9 ) begin
        \$14  = 2'h0;
      end
    end
    if (rst) begin
      \$14  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$15  = group;
    if (writer__write) begin
      if (\$9 ) begin
        \$15  = \$10 [1:0];
        if (\$11 ) begin
          \$15  = 2'h0;
        end
      end
    end
    if (rst) begin
      \$15  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$16  = column;
    if (writer__write) begin
      if (\$9 ) begin
        if (\$11 ) begin
          \$16  = \$12 [2:0];
          if (\$13 ) begin
            \$16  = 3'h0;
          end
        end
      end
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  assign writer__data = i__payload;
endmodule
