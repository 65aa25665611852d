#pragma once

namespace rensei::tests {

class Gallery;

/// Pictures of the questions that agents ask.
void captureAttention(Gallery &gallery);

} // namespace rensei::tests
