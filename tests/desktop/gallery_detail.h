#pragma once

namespace rensei::tests {

class Gallery;

/// The details of a session: all there can be of them, beside the list and in its place, and without anything.
void captureDetail(Gallery &gallery);

/// The details of a session with that many activities: one picture.
void captureDetailRows(Gallery &gallery, int rows);

} // namespace rensei::tests
