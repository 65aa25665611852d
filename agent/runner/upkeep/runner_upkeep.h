#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/process/process.h"
#include "agent/runner/runner_catalog.h"
#include "agent/runner/sign_in_probe.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::runner {

/// Keeps what is known of the installed agents from growing old: one whose program has changed, or whose check is a day
/// old, is checked as `rensei-agent runners --check` does it, one after the other, and the result is stored. Never
/// beside the start of a session: that ends a check, which is made later. Agents that get no work are left alone, as
/// are those whose sign-in is configured, because signing in may open a window. Source: agent/runner/RUNNERS.md,
/// "Built-in profiles".
class RunnerUpkeep : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ProcessFactory makeProcess;
        Clock &clock; ///< must outlive it
        QString checksFile;
        FindProgram find;
        std::function<bool()> mayCheck; ///< false while a session is about to start
    };
    explicit RunnerUpkeep(Parts parts);
    ~RunnerUpkeep() override;

    void start(); ///< looks a minute later, then every ten minutes
    void setConfig(const config::Config &config) { m_config = config; }

    /// What mayCheck() says may be another answer now.
    void sessionsChanged();

private:
    void look();
    void checkNext();
    std::optional<ListedRunner> dueRunner() const;
    void askVersion(const ListedRunner &runner);
    void askSignIn(const QList<ListedRunner> &runners);
    void keep(const QList<ListedRunner> &runners);
    bool isChecking() const { return m_versions || m_signIns; }

    const Parts m_parts;
    config::Config m_config;
    OneShotTimer m_timer;
    QString m_mark; ///< of the program that is being checked, when that began
    bool m_isDelayed = false; ///< there may be something to check as soon as mayCheck() allows it
    std::unique_ptr<VersionProbe> m_versions;
    std::unique_ptr<SignInProbe> m_signIns;
};

} // namespace rensei::runner
