#pragma once

#include "agent/demo_platform/demo_platform.h"
#include "tests/desktop/desktop_process.h"

namespace rensei::tests {

/// A platform in this process, and a desktop that is told to use it, with an agent that can register. Its home is that
/// of the session, which is nobody's.
class DesktopCase {
public:
    /// The user key that the desktop is given.
    enum class Account { InEnvironment, None };
    explicit DesktopCase(Account account = Account::InEnvironment, const demo::Options &options = quickOptions());
    static demo::Options quickOptions(); ///< for an agent that is not to be waited for
    ~DesktopCase(); ///< ends what still runs, and forgets the state

    demo::DemoPlatform platform;
    DesktopProcess desktop;

    /// The desktop says that everything works.
    bool isGood() { return desktop.toolTip().contains(QStringLiteral("All good")); }

    qint64 agentPid() const; ///< as the agent itself wrote it down; 0 when it did not
    bool doesAgentAnswer() const; ///< on its port

    static QString stateFolder();
    static QStringList leftovers(); ///< what there is in the folder for temporary files
};

} // namespace rensei::tests
