#pragma once

namespace rensei::cli {

/// `rensei-agent version`.
int showVersion();

} // namespace rensei::cli
