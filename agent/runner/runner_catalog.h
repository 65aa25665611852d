#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/process/process.h"
#include "agent/runner/runner_choice.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace rensei::runner {

/// A runner of this computer, whether it is installed or not.
struct ListedRunner {
    config::RunnerProfile profile;
    QString title; ///< for people
    bool isBuiltIn = false; ///< not in the configuration
    bool isDefault = false; ///< used where the work names none
    bool isUnguarded = false; ///< gets no work, see config::isUnguarded()
    QString path = {}; ///< of its program; "" when it is not found
    QString version = {}; ///< as it says itself; "" when it does not
    std::optional<bool> isSignedIn = {}; ///< nullopt: not known, see SignInProbe
    QString problem = {}; ///< why it cannot begin a session, English as it is kept; "" when that is not known
    std::optional<bool> asks = {}; ///< whether it was seen to ask before it acts; nullopt: nobody tried this version
    std::optional<Instant> checkedAt = {}; ///< when isSignedIn and problem were true
    std::optional<Instant> triedAt = {}; ///< when `asks` was
    QString install = {}; ///< how to get it; "" when that is not known here

    bool isInstalled() const { return !path.isEmpty(); }
};

/// All runners that are configured, in their order, then the built-in ones that the configuration does not replace.
QList<ListedRunner> listRunners(const config::Config &config, const FindProgram &find, const RunnerChecks &checks = {});

/// `runners` with what was seen of those versions.
QList<ListedRunner> withChecks(QList<ListedRunner> runners, const RunnerChecks &checks);

/// `checks` with what is seen of `runners` now; `hasTried`: also whether they ask. What is not installed stays as it
/// was.
RunnerChecks checksOf(RunnerChecks checks, const QList<ListedRunner> &runners, Instant now, bool hasTried);

QString problemText(const ListedRunner &one); ///< its problem, for a person

bool isAgent(const ListedRunner &one); ///< its adapter is one for coding agents

QLatin1StringView adapterName(config::Adapter adapter);

/// The first line of what a program says to `--version`, shortened to what looks like a version where there is one:
/// "codex-acp 2.6.0" gives "2.6.0".
QString versionIn(const QByteArray &output);

/// Asks each installed runner that is a known agent for its version, all at once; what does not answer within ten
/// seconds has none.
class VersionProbe : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive it.
    VersionProbe(const ProcessFactory &makeProcess, Clock &clock, QList<ListedRunner> runners);
    ~VersionProbe() override;

    void start();

Q_SIGNALS:
    void finished(const QList<rensei::runner::ListedRunner> &runners); ///< once

private:
    struct Asked {
        qsizetype runner = 0;
        QByteArray output;
        std::unique_ptr<Process> process;
    };

    void ask(qsizetype runner);
    void answered(std::size_t asked);
    void finish();

    const ProcessFactory &m_makeProcess;
    OneShotTimer m_timer;
    QList<ListedRunner> m_runners;
    std::vector<Asked> m_asked;
    int m_open = 0;
    bool m_isFinished = false;
};

} // namespace rensei::runner
