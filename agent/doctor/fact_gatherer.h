#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"
#include "agent/doctor/doctor_facts.h"
#include "agent/doctor/repository_probe.h"
#include "agent/process/process.h"
#include "agent/runner/runner_catalog.h"
#include "agent/status/probe.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rensei::doctor {

/// What the checks ask; all of it outlives the gatherer.
struct GatherParts {
    control::ControlClient &agent;
    http::Transport *platform = nullptr; ///< null when no usable address is known
    QString platformUrl = {}; ///< "" then
    Clock &clock;
    service::ServiceManager *manager = nullptr; ///< null where there is none
    service::ServiceDefinition service = {};
    const ProcessFactory &makeProcess; ///< for git and the runners
    StatePaths paths = {};
    QString configPath = {};
    quint16 port = 7734; ///< where the agent listens, or is configured to
    QString home = {}; ///< the user's folder, for set-ups of others
    std::function<void(QObject *context, std::function<void(TokenFacts)> then)> findToken = {};
    status::FindKey findKey = {};
    runner::FindProgram findProgram = runner::findProgram;
    std::function<DiskFacts(const QString &folder)> readDisk = {};
    std::function<std::optional<PortOwner>(quint16 port)> portOwner = rensei::portOwner;
};

/// Asks everybody at once and waits for all of them, but not longer than a deadline: what has not answered by then is
/// a fact, too.
class FactGatherer final : public QObject {
    Q_OBJECT

public:
    explicit FactGatherer(GatherParts parts);
    ~FactGatherer() override;

    using Then = std::function<void(const DoctorFacts &)>;

    /// Calls `then` once, within `deadline`, unless this is gone by then. One run at a time.
    void start(std::chrono::milliseconds deadline, Then then);

private:
    void readFiles();
    void askAgent();
    void askStats();
    void askManager();
    void askPlatform();
    void askForThisHost(const status::KeyAnswer &key);
    void askRunners();
    void takeRunners(const QList<runner::ListedRunner> &runners);
    void askGit();
    void platformAnswered(const Result<http::Response> &reply);
    void judgeVisibility();
    void countReply();
    void finish();

    GatherParts m_parts;
    DoctorFacts m_facts;
    Then m_then;
    std::unique_ptr<QObject> m_scope; ///< context of all requests; deleting it drops them
    std::unique_ptr<runner::VersionProbe> m_versions;
    std::unique_ptr<RepositoryProbe> m_repositories;
    std::optional<Result<QJsonObject>> m_capacity;
    OneShotTimer m_deadline;
    std::chrono::milliseconds m_until{0};
    int m_pending = 0;
};

} // namespace rensei::doctor
