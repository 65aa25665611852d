#include "agent/cli/target_options.h"

#include "agent/cli/agent_call.h"
#include "agent/config/config_file.h"
#include "agent/control/endpoint_file.h"
#include "agent/http/server_url.h"
#include "agent/secrets/proxy_password.h"

#include <QCoreApplication>
#include <QDir>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct TargetText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::TargetText)
};

} // namespace

static const char *nameOf(PlatformSource source)
{
    switch (source) {
    case PlatformSource::Option:
        return QT_TRANSLATE_NOOP("rensei::cli::TargetText", "named by --platform");
    case PlatformSource::Environment:
        return QT_TRANSLATE_NOOP("rensei::cli::TargetText", "named by the environment");
    case PlatformSource::Agent:
        return QT_TRANSLATE_NOOP("rensei::cli::TargetText", "the running agent's");
    case PlatformSource::Context:
        return QT_TRANSLATE_NOOP("rensei::cli::TargetText", "the active context's");
    case PlatformSource::Configuration:
        return QT_TRANSLATE_NOOP("rensei::cli::TargetText", "from the configuration");
    case PlatformSource::Default:
        return QT_TRANSLATE_NOOP("rensei::cli::TargetText", "the default");
    }
    Q_UNREACHABLE();
}

QString toText(PlatformSource source)
{
    return TargetText::tr(nameOf(source));
}

QString wireText(PlatformSource source)
{
    return QString::fromLatin1(nameOf(source));
}

static tl::expected<QString, CommandError> orDefault(const QString &value, const Result<QString> &defaultValue)
{
    if (!value.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(value));
    if (!defaultValue)
        return tl::unexpected(CommandError{ExitUnavailable, describe(defaultValue.error())});
    return *defaultValue;
}

tl::expected<StatePaths, CommandError> resolveStatePaths(const Invocation &invocation)
{
    return orDefault(invocation.value(u"state-dir"_s), defaultStateFolder()).map([](const QString &root) {
        return StatePaths{root};
    });
}

tl::expected<QString, CommandError> resolveConfigFile(const Invocation &invocation)
{
    return orDefault(invocation.value(u"config"_s), defaultConfigFile());
}

static tl::expected<config::Config, CommandError> loadConfigFor(const Invocation &invocation, const QString &file)
{
    const auto loaded = config::loadConfig(file);
    if (loaded)
        return *loaded;
    // With --platform nothing else of the configuration is needed.
    if (invocation.isSet(u"platform"_s))
        return config::Config();
    return tl::unexpected(CommandError{ExitUnavailable,
        TargetText::tr("The configuration cannot be used: %1. Correct %2, or name the platform with --platform.")
            .arg(loaded.error().detail, file)});
}

/// The address that a verb is about, as it was written, and who says so.
struct NamedPlatform {
    QString address;
    PlatformSource source = PlatformSource::Default;
};

static NamedPlatform namedPlatform(
    const Invocation &invocation, const config::Contexts &contexts, const config::Config &config)
{
    if (invocation.isSet(u"platform"_s))
        return {invocation.value(u"platform"_s), PlatformSource::Option};
    if (!qgetenv("RENSEI_ORCHESTRATOR_URL").trimmed().isEmpty())
        return {config.platformUrl, PlatformSource::Environment};
    if (const config::Context *active = contexts.activeContext())
        return {active->platform, PlatformSource::Context};
    const bool isDefault = config.platformUrl == config::Config().platformUrl;
    return {config.platformUrl, isDefault ? PlatformSource::Default : PlatformSource::Configuration};
}

http::NetworkSettings networkSettings(const config::Config &config, const StatePaths &paths, Clock &clock)
{
    return {config.caFile, config.proxy, config.proxyUser, secrets::proxyPasswordReader(paths, clock)};
}

tl::expected<Target, CommandError> resolveTarget(const Invocation &invocation, Clock &clock)
{
    const auto paths = resolveStatePaths(invocation);
    if (!paths)
        return tl::unexpected(paths.error());
    const auto file = resolveConfigFile(invocation);
    if (!file)
        return tl::unexpected(file.error());
    const auto config = loadConfigFor(invocation, *file);
    if (!config)
        return tl::unexpected(config.error());
    const auto contexts = config::loadContexts(config::contextsFile(*file));
    if (!contexts)
        return tl::unexpected(CommandError{ExitUnavailable, contexts.error().detail});
    const NamedPlatform named = namedPlatform(invocation, *contexts, *config);
    const auto serverUrl = http::parseServerUrl(named.address);
    if (!serverUrl) {
        const bool isNamed = named.source == PlatformSource::Option;
        const QString text = isNamed ? serverUrl.error().detail
                                     : TargetText::tr("%1 Correct %2.").arg(serverUrl.error().detail, *file);
        return tl::unexpected(CommandError{isNamed ? ExitUsage : ExitUnavailable, text});
    }
    Target target{.platform = *serverUrl,
        .platformText = serverUrl->toString(QUrl::FullyEncoded),
        .source = named.source,
        .network = networkSettings(*config, *paths, clock),
        .paths = *paths,
        .configFile = *file,
        .port = config->port,
        .agentStartedAt = {},
        .contexts = *contexts};
    if (const auto endpoint = control::readEndpoint(paths->endpoint())) {
        target.port = endpoint->port;
        target.agentStartedAt = endpoint->startedAt;
    }
    return target;
}

/// Whether somebody has said for this command which platform it is about.
static bool isSaid(PlatformSource source)
{
    return source == PlatformSource::Option || source == PlatformSource::Environment;
}

void followAgent(
    const Target &target, control::ControlClient &agent, QObject *context, std::function<void(const Target &)> then)
{
    agent.status(
        context, [target, then = std::move(then)](const control::ControlResult<control::StatusPayload> &status) {
            Target followed = target;
            if (const auto url = http::parseServerUrl(status ? status->platformUrl : QString());
                url && !isSaid(target.source)) {
                followed.platform = *url;
                followed.platformText = url->toString(QUrl::FullyEncoded);
                followed.source = PlatformSource::Agent;
            }
            then(followed);
        });
}

tl::expected<Target, CommandError> resolveTargetOfAgent(const Invocation &invocation, Clock &clock)
{
    auto target = resolveTarget(invocation, clock);
    if (!target || isSaid(target->source))
        return target;
    control::ControlClient agent(target->paths, control::loopbackChannels(userAgent(), clock), clock);
    followAgent(*target, agent, &agent, [&target](const Target &followed) {
        target = followed;
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return target;
}

} // namespace rensei::cli
