#pragma once

namespace rensei::tests {

class Gallery;

/// The sheet of shortcuts, and the icon of the tray in all its inks and sizes.
void captureAccess(Gallery &gallery);

} // namespace rensei::tests
