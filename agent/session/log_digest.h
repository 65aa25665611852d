#pragma once

#include <QString>

namespace rensei::session {

/// What the log in `folder` tells of the work so far, for an agent that does not remember it: what was asked, said and
/// done, how it ended, and what such a text told of the turns before. At most 24 KiB: lines in the middle are left out.
/// "" when nothing was done.
QString digestOfLog(const QString &folder);

} // namespace rensei::session
