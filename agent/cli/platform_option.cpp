#include "agent/cli/platform_option.h"

#include "agent/config/config_file.h"
#include "agent/control/endpoint_file.h"
#include "agent/http/server_url.h"

#include <QDir>

namespace rensei::cli {

using namespace Qt::StringLiterals;

static tl::expected<QString, Refusal> orDefault(const QString &given, const Result<QString> &usual)
{
    if (!given.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(given));
    if (!usual)
        return tl::unexpected(Refusal{ExitUnavailable, describe(usual.error())});
    return *usual;
}

tl::expected<StatePaths, Refusal> statePathsOf(const Invocation &invocation)
{
    return orDefault(invocation.value(u"state-dir"_s), defaultStateFolder()).map([](const QString &root) {
        return StatePaths{root};
    });
}

tl::expected<QString, Refusal> configFileOf(const Invocation &invocation)
{
    return orDefault(invocation.value(u"config"_s), defaultConfigFile());
}

static tl::expected<config::Config, Refusal> configOf(const Invocation &invocation, const QString &file)
{
    const auto loaded = config::loadConfig(file);
    if (loaded)
        return *loaded;
    // Whoever names the platform needs nothing else that the configuration says.
    if (invocation.isSet(u"platform"_s))
        return config::Config();
    return tl::unexpected(Refusal{ExitUnavailable,
        u"The configuration cannot be used: %1 Correct %2, or name the platform with --platform."_s.arg(
            loaded.error().detail, file)});
}

tl::expected<Place, Refusal> placeOf(const Invocation &invocation)
{
    const auto paths = statePathsOf(invocation);
    if (!paths)
        return tl::unexpected(paths.error());
    const auto file = configFileOf(invocation);
    if (!file)
        return tl::unexpected(file.error());
    const auto config = configOf(invocation, *file);
    if (!config)
        return tl::unexpected(config.error());
    const bool isNamed = invocation.isSet(u"platform"_s);
    const auto base = http::parseServerUrl(isNamed ? invocation.value(u"platform"_s) : config->platformUrl);
    if (!base) {
        const QString text = isNamed ? base.error().detail : u"%1 Correct %2."_s.arg(base.error().detail, *file);
        return tl::unexpected(Refusal{isNamed ? ExitUsage : ExitUnavailable, text});
    }
    Place place{.platform = *base,
        .platformText = base->toString(QUrl::FullyEncoded),
        .paths = *paths,
        .configFile = *file,
        .port = config->port,
        .agentStartedAt = {}};
    if (const auto endpoint = control::readEndpoint(paths->endpoint())) {
        place.port = endpoint->port;
        place.agentStartedAt = endpoint->startedAt;
    }
    return place;
}

} // namespace rensei::cli
