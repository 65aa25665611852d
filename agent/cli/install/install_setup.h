#pragma once

#include "agent/cli/target_options.h"
#include "agent/http/network_transport.h"
#include "agent/install/reach.h"
#include "agent/process/process.h"
#include "agent/runner/login_path.h"
#include "agent/status/probe.h"

#include <memory>

namespace rensei::cli {

/// Finds the runners of this computer, in the folders of the user's login shell, too, with their versions.
class RunnerSearch final : public QObject {
    Q_OBJECT

public:
    explicit RunnerSearch(Clock &clock);

    /// Calls `then` once, later, within 15 s, unless `context` is gone by then. Once.
    void start(
        const config::Config &config, QObject *context, std::function<void(const QList<runner::ListedRunner> &)> then);

private:
    Clock &m_clock;
    const ProcessFactory m_makeProcess = makeSystemProcess;
    runner::LoginPath m_loginPath;
    std::unique_ptr<runner::VersionProbe> m_versions;
};

/// What the verbs that install and remove reach: this computer, and the platform that the options name.
class InstallSetup final {
public:
    /// `usedStore` is the name of the store that holds the present token; "" for none.
    InstallSetup(const Invocation &invocation, const Target &target, const QString &usedStore, Clock &clock);

    install::Reach &reach() { return *m_reach; }
    const install::Site &site() const { return m_site; }
    control::ControlClient &agent() { return m_agent; }
    std::shared_ptr<secrets::Stores> stores() const { return m_stores; }
    const status::FindKey &findKey() const { return m_findKey; } ///< of the platform's account
    const Result<void> &trusted() const
    {
        return m_trusted;
    } ///< fails when what is configured below network cannot be used

private:
    http::NetworkTransport m_platform;
    control::ControlClient m_agent;
    std::shared_ptr<secrets::Stores> m_stores;
    std::unique_ptr<service::ServiceManager> m_services;
    RunnerSearch m_runners;
    install::Site m_site;
    status::FindKey m_findKey;
    std::unique_ptr<install::Reach> m_reach;
    Result<void> m_trusted;
};

} // namespace rensei::cli
