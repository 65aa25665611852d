#pragma once

namespace rensei::tests {

class Gallery;

/// The details of a session: all there can be of them, beside the list and in its place, and without anything.
void captureDetail(Gallery &gallery);

} // namespace rensei::tests
