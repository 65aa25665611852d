#pragma once

#include "agent/permissions/policy.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace rensei::config {

/// The protocol between agent and runner.
enum class Adapter { Rensei, Command, Acp, Claude, Codex };

/// A program that does sessions' work. Source: agent/runner/RUNNERS.md, "Profiles".
struct RunnerProfile {
    QString name;
    Adapter adapter = Adapter::Command;
    QString program; ///< absolute, or a name looked up in PATH
    QStringList args; ///< a list, never a shell line
    QMap<QString, QString> env;
    std::chrono::seconds maxDuration{7200};
    /// acp: the agent's own mode in which it asks for permissions; "" leaves the agent's choice. codex: its sandbox.
    QString mode = {};
    std::optional<permissions::Policy> permissions = {}; ///< nullopt: those of the configuration hold
    QString signIn = {}; ///< acp: the agent's method of authentication to use when it asks for one; "" for none
    bool needsRepository = false; ///< work without a repository is not for it
    /// Whether this agent, in the version that is installed, was seen to ask; nullopt: nobody tried. Not of the file.
    std::optional<bool> asks = {};
    bool acceptUnguarded = false; ///< its owner lets it work although nobody has seen that it asks before it acts

    bool operator==(const RunnerProfile &) const = default;
};

/// What sessions may take of this computer. 0: no limit.
struct Limits {
    qint64 memoryPerSession = 0; ///< bytes
    qint64 memory = 0; ///< of all sessions together
    int processesPerSession = 0;
    int processes = 0; ///< of all sessions together
    int cpuWeight = 20; ///< capacity.cpuWeight, 1 to 10000; other programs have 100
    bool isBackground = true; ///< capacity.priority: low

    bool operator==(const Limits &) const = default;
};

/// What the file says of the computer's share for sessions; nullopt: by the computer, see withMachineDefaults().
struct CapacitySettings {
    std::optional<int> maxSessions; ///< maxConcurrentSessions; 0 accepts no work
    std::optional<int> memoryMbPerSession; ///< maxMemoryMbPerSession, MiB; 0 for no limit, also below
    std::optional<int> memoryMb; ///< maxMemoryMb
    std::optional<int> reservedMemoryMb; ///< reservedForSystem.memoryMb
    std::optional<int> processesPerSession; ///< maxProcessesPerSession
    std::optional<int> processes; ///< maxProcesses

    bool operator==(const CapacitySettings &) const = default;
};

/// Where the code of a project lives, as the owner of this computer configured it.
struct ProjectRepository {
    QString address; ///< may be a folder of this computer
    QString ref = {}; ///< "" for its default branch
    bool full = false; ///< cloneStrategy: full
    bool submodules = false;
    bool lfs = false;

    bool operator==(const ProjectRepository &) const = default;
};

inline constexpr int maxConcurrentSessions = 1'000; ///< upper limit of that setting
inline constexpr int maxPoolGigabytes = 1'000'000; ///< upper limit of capacity.poolMaxDiskGb, GiB

enum class Protocol { Auto, V1, Af };
/// Whose work is taken: all that comes, that of listed projects, or all after the owner was asked once for each
/// repository or project.
enum class Admission { AllRouted, Enumerated, Ask };

/// What the user configured; every default is in force when the file is absent.
struct Config {
    QString platformUrl = QStringLiteral("https://app.rensei.ai"); ///< orchestrator.url
    QString region = QStringLiteral("local"); ///< machine.region
    std::optional<QString> authToken; ///< orchestrator.authToken of an imported file; secret
    CapacitySettings capacity;
    int maxSessions = 8; ///< 0 accepts no work
    QString maxSessionsReason; ///< why so many, a few words
    Limits limits;
    Admission admission = Admission::AllRouted; ///< host.admission, else projectAdmissionMode
    QStringList projectIds; ///< enabledProjectIds; used only when admission is Enumerated
    QMap<QString, ProjectRepository> projects; ///< by name or id; `default` is for work that names none
    std::optional<qint64> diskBudget = 20LL << 30; ///< capacity.poolMaxDiskGb, in bytes; nullopt for no limit
    Protocol protocol = Protocol::Auto; ///< host.protocol
    quint16 port = 7734; ///< host.port
    std::chrono::seconds drainTimeout{600}; ///< autoUpdate.drainTimeoutSeconds
    /// host.stalledAfterSeconds: a session of which nothing was heard for so long is shown as stalled; 0 for never
    std::chrono::seconds stalledAfter{600};
    /// host.noProgressTimeoutSeconds: it is ended after so long; 0 for never
    std::chrono::seconds noProgressTimeout{0};
    QString proxy; ///< network.proxy: an address, `none`, or "" or `system`; see http::checkProxySetting()
    QString proxyUser; ///< network.proxyUser, for a proxy that is named; "" for none. Its password is a stored secret
    QString caFile; ///< network.caFile: certificates to trust beside the system's, PEM; "" for none
    QList<RunnerProfile> runners; ///< in the order of the file
    permissions::Policy permissions; ///< of all runners that have none of their own
    QString defaultRunner; ///< "" when none is named
    QString installedRunner; ///< chosen at install; counts after defaultRunner; "" when none is named
    QStringList warnings; ///< a sentence for each thing in the file that has no effect, such as an unknown key

    bool operator==(const Config &) const = default;
};

} // namespace rensei::config
