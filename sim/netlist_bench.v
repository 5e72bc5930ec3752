// A host at the pins of a synthesised board, for sim/netlist.py: sends requests, writes down what comes back.
// CLK, RX and TX are the names of the ports; REQUESTS, FLAGS and CYCLES are how many bytes to send, how many flags end
// it, and when to give up.
`timescale 1ns / 1ps
module bench;
  reg clk = 0, rx = 1;
  // pins are inouts, which take no register
  wire clk_pin = clk, rx_pin = rx;
  wire tx;
  top dut (.`CLK(clk_pin), .`RX(rx_pin), .`TX(tx));

  // bit 8: wait until all answers have come before this byte is sent
  reg [8:0] requests [0:`REQUESTS - 1];
  reg [9:0] sending = 10'h3ff, received = 0;
  integer place = 0, send_bits = 0, send_wait = 0, receive_bits = 0, receive_wait = 0;
  integer asked = 0, flags = 0, cycle = 0, answers;

  initial begin
    $readmemh("requests.hex", requests);
    answers = $fopen("answers.hex", "w");
  end

  always #5 clk = ~clk;

  // four cycles per bit; inputs change away from the rising edge
  always @(negedge clk) begin
    cycle <= cycle + 1;
    if (cycle > `CYCLES) begin
      $display("no end after %0d cycles: %0d of %0d flags", cycle, flags, `FLAGS);
      $finish;
    end
    if (send_wait > 0) send_wait <= send_wait - 1;
    else if (send_bits > 0) begin
      rx <= sending[0];
      sending <= sending >> 1;
      send_bits <= send_bits - 1;
      send_wait <= 3;
    end else if (cycle > 9000 && place < `REQUESTS && (!requests[place][8] || flags == 2 * asked)) begin
      rx <= 0;
      sending <= {2'b11, requests[place][7:0]};
      send_bits <= 9;
      send_wait <= 3;
      place <= place + 1;
      if (requests[place][8]) asked <= asked + 1;
    end
    if (receive_bits == 0) begin
      if (cycle > 9000 && tx === 1'b0) begin
        receive_bits <= 9;
        receive_wait <= 5;
      end
    end else if (receive_wait > 0) receive_wait <= receive_wait - 1;
    else begin
      received <= {tx, received[9:1]};
      receive_wait <= 3;
      receive_bits <= receive_bits - 1;
      if (receive_bits == 1) begin
        $fwrite(answers, "%02x\n", received[9:2]);
        if (received[9:2] == 8'h7e) flags <= flags + 1;
        if (received[9:2] == 8'h7e && flags + 1 == `FLAGS) begin
          $display("done after %0d cycles", cycle);
          $fclose(answers);
          $finish;
        end
      end
    end
  end
endmodule
