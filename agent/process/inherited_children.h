#pragma once

#include <QtGlobal>

namespace rensei {

// A child is inherited when this process did not start it: its own parent has ended, and this process is the nearest
// subreaper (Linux). Where there are no subreapers, none of this does anything.

/// Makes this process the subreaper of its descendants, so that it inherits what a killed reaper leaves behind.
void becomeSubreaper();

/// A child that this process started, for as long as this object lives. Whoever started it waits for it.
class OwnChild {
public:
    explicit OwnChild(qint64 pid);
    ~OwnChild();
    Q_DISABLE_COPY_MOVE(OwnChild)

private:
    qint64 m_pid;
};

/// Reaps inherited children that have exited, each by its pid and never an OwnChild.
void reapInherited();

/// Kills inherited children with their descendants, and reaps those that have exited. Does not wait. Returns whether
/// any is left that can be killed.
bool killInherited();

} // namespace rensei
