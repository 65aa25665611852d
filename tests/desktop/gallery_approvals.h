#pragma once

namespace rensei::tests {

class Gallery;

/// Pictures of the questions that agents ask.
void captureApprovals(Gallery &gallery);

} // namespace rensei::tests
