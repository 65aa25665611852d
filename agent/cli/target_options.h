#pragma once

#include "agent/base/instant.h"
#include "agent/base/paths.h"
#include "agent/cli/command_line.h"
#include "agent/config/config.h"
#include "agent/config/contexts.h"
#include "agent/control/control_client.h"
#include "agent/http/network_transport.h"
#include "agent/secrets/context_secret.h"

#include <QUrl>

#include <functional>

namespace rensei::cli {

/// Why a verb cannot run, for standard error and the shell.
struct CommandError {
    ExitCode code = ExitUnavailable;
    QString text;
};

/// Why a verb is about the platform that it is about.
enum class PlatformSource {
    Option, ///< --platform
    Environment, ///< RENSEI_ORCHESTRATOR_URL
    Agent, ///< the running agent works for it
    Context, ///< the active context is there
    Configuration, ///< orchestrator.url
    Default,
};

/// "named by --platform", as it is said in brackets after the address.
QString toText(PlatformSource source);

/// The same for programs: it is English in every language.
QString wireText(PlatformSource source);

/// Which platform, agent and configuration a verb is about.
struct Target {
    QUrl platform; ///< canonical
    QString platformText; ///< the same as text; the key of stored secrets
    PlatformSource source = PlatformSource::Default;
    http::NetworkSettings network; ///< of the configuration
    StatePaths paths;
    QString configFile;
    quint16 port = 0; ///< of the control API: where the agent listens, or is configured to
    std::optional<Instant> agentStartedAt; ///< of the last agent that ran there
    config::Contexts contexts;

    /// Whose key is used at the platform; null without any context there.
    const config::Context *account() const { return contexts.accountAt(platformText); }
};

using secrets::secretOf;

/// From the options `--platform`, `--state-dir` and `--config`, else the environment, the active context, else the
/// configuration, else the defaults.
tl::expected<Target, CommandError> resolveTarget(const Invocation &invocation, Clock &clock);

/// How the platform is reached with that configuration; a proxy's password is one of the stored secrets.
http::NetworkSettings networkSettings(const config::Config &config, const StatePaths &paths, Clock &clock);

/// `target`, but of the platform that the running agent says it works for, unless --platform or the environment
/// names one. Calls `then`
/// once, later, within 2 s, unless `context` is gone by then.
void followAgent(
    const Target &target, control::ControlClient &agent, QObject *context, std::function<void(const Target &)> then);

/// Both, waiting for the agent's answer in the program's event loop, which does not run yet.
tl::expected<Target, CommandError> resolveTargetOfAgent(const Invocation &invocation, Clock &clock);

/// For verbs that also work with a broken configuration.
tl::expected<StatePaths, CommandError> resolveStatePaths(const Invocation &invocation);
tl::expected<QString, CommandError> resolveConfigFile(const Invocation &invocation);

} // namespace rensei::cli
