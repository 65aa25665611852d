#pragma once

#include <QProcess>

namespace rensei {

class Child final : public QProcess {
public:
    /// Makes ~QProcess believe that nothing runs: otherwise it would kill the program and wait for it.
    void letGo() { setProcessState(NotRunning); }
};

} // namespace rensei
