"""A plain Verilog bench that checks itself: vectors from the golden model, PASS or the first difference."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..golden import Result
from ..hdl.accelerator import Accelerator
from ..network import Code
from .stimulus import Stimulus

__all__ = ["bench_verilog"]

_TEMPLATE = """\
// {name}_tb: drives {name} with {images} images, once without and once with pauses on both streams.
// Expected scores, predictions and (without pauses) the cycle of each image's last score come from the golden model.
// Works in any Verilog-2001 simulator, for example:  iverilog -o tb {name}.v {name}_tb.v && vvp tb
`timescale 1ns / 1ns
module {name}_tb;
  localparam WORDS = {words}, SCORES = {scores}, PER_IMAGE = {per_image}, LIMIT = {limit};
  reg clk = 0, rst = 1;
  reg [{word_msb}:0] word [0:WORDS-1];
  reg signed [{score_msb}:0] score [0:SCORES-1];
  reg [{number_msb}:0] prediction [0:SCORES-1];
  reg [31:0] last_cycle [0:SCORES/PER_IMAGE-1];
  reg pauses = 0;
  reg [15:0] noise = 16'hace1;
  reg offering = 0, taking = 0;
  integer sent, seen, cycle, errors;
  wire i_ready, o_valid;
  wire [{payload_msb}:0] o_payload;
  wire signed [{score_msb}:0] got_score = o_payload[{score_msb}:0];
  wire got_last = o_payload[{last_bit}];
  wire [{number_msb}:0] got_prediction = o_payload[{payload_msb}:{prediction_lsb}];

  {name} dut (
    .clk(clk), .rst(rst),
    .i__valid(offering), .i__payload(word[sent < WORDS ? sent : 0]), .i__ready(i_ready),{settings}
    .o__valid(o_valid), .o__payload(o_payload), .o__ready(taking)
  );

  always #5 clk = ~clk;

  task check;
    begin
      if (got_score !== score[seen]) begin
        $display("FAIL: image %0d, score %0d: expected %0d, got %0d (cycle %0d)",
                 seen / PER_IMAGE, seen % PER_IMAGE, score[seen], got_score, cycle);
        errors = errors + 1;
      end else if (got_last && got_prediction !== prediction[seen]) begin
        $display("FAIL: image %0d: expected prediction %0d, got %0d",
                 seen / PER_IMAGE, prediction[seen], got_prediction);
        errors = errors + 1;
      end else if (!pauses && seen % PER_IMAGE == PER_IMAGE - 1 && cycle !== last_cycle[seen / PER_IMAGE]) begin
        $display("FAIL: image %0d: expected the last score in cycle %0d, got it in cycle %0d",
                 seen / PER_IMAGE, last_cycle[seen / PER_IMAGE], cycle);
        errors = errors + 1;
      end
      seen = seen + 1;
    end
  endtask

  task run;
    begin
      sent = 0; seen = 0; cycle = 0;
      rst = 1; offering = 0; taking = 0;
      @(negedge clk); @(negedge clk);
      rst = 0;
      while (seen < SCORES && errors == 0 && cycle < LIMIT) begin
        noise = {{noise[14:0], noise[15] ^ noise[13] ^ noise[12] ^ noise[10]}};
        offering = sent < WORDS && (!pauses || noise[0] || offering);
        taking = !pauses || noise[5];
        #1;
        if (taking && o_valid) check;
        if (offering && i_ready) begin
          @(posedge clk); #1 sent = sent + 1; offering = 0;
          @(negedge clk);
        end else begin
          @(negedge clk);
        end
        cycle = cycle + 1;
      end
      if (errors == 0 && seen < SCORES) begin
        $display("FAIL: only %0d of %0d scores after %0d cycles", seen, SCORES, cycle);
        errors = errors + 1;
      end
    end
  endtask

  initial begin
    errors = 0;
{vectors}
    run;
    pauses = 1;
    if (errors == 0) run;
    if (errors == 0) $display("PASS: %0d images, %0d scores, twice", SCORES / PER_IMAGE, SCORES);
    $finish;
  end
endmodule
"""


def _assign(name: str, values: list[int] | NDArray[np.int64], width: int) -> list[str]:
    digits = -(-width // 4)
    mask = (1 << width) - 1
    return [f"    {name}[{i}] = {width}'h{int(value) & mask:0{digits}x};" for i, value in enumerate(values)]


def bench_verilog(accelerator: Accelerator, stimulus: Stimulus, golden: Result, name: str) -> str:
    """Return the text of the bench for one stimulus and the golden run of it."""
    assert golden.cycles is not None
    output = accelerator.plan.layers[-1]
    payload = accelerator.o.payload
    score_bits, number_bits = len(payload.score), len(payload.prediction)
    scores = golden.scores.reshape(-1)
    predictions = np.repeat(golden.predictions.reshape(-1), output.channels)
    word_bits = len(accelerator.i.payload)
    settings = ""
    if golden.net.code is not Code.RADIX:
        settings += f"\n    .timesteps({len(accelerator.timesteps)}'d{stimulus.timesteps}),"
    if golden.net.code is Code.CAUSAL:
        settings += f"\n    .delay({len(accelerator.delay)}'d{stimulus.delay}),"
    vectors = [
        *_assign("word", stimulus.words, word_bits),
        *_assign("score", scores, score_bits),
        *_assign("prediction", predictions, number_bits),
        *_assign("last_cycle", golden.cycles.done, 32),
    ]
    return _TEMPLATE.format(
        name=name,
        images=stimulus.images,
        words=len(stimulus.words),
        scores=len(scores),
        per_image=len(scores) // stimulus.images,
        limit=8 * int(golden.cycles.done[-1]) + 64 * (len(stimulus.words) + len(scores)) + 1000,
        word_msb=word_bits - 1,
        score_msb=score_bits - 1,
        number_msb=number_bits - 1,
        payload_msb=score_bits + 2 * number_bits,
        last_bit=score_bits + number_bits,
        prediction_lsb=score_bits + number_bits + 1,
        settings=settings,
        vectors="\n".join(vectors),
    )
