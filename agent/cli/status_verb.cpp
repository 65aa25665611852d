#include "agent/cli/status_verb.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/cli/user_key.h"
#include "agent/http/network_transport.h"
#include "agent/status/details.h"
#include "agent/status/json_output.h"
#include "agent/status/own_identity.h"
#include "agent/status/text_output.h"

#include <QCoreApplication>

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct StatusVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::StatusVerbText)
};

} // namespace

static constexpr int maxTimeoutSeconds = 10; // seconds

/// How a status is written.
struct Shape {
    bool asJson = false;
    bool isVerbose = false;
    bool inColour = false;
};

static status::Details askedBy(const Target &target, bool asJson)
{
    status::Details details{.platform = target.platformText,
        .platformSource = asJson ? wireText(target.source) : toText(target.source),
        .commandVersion = QStringLiteral(RENSEI_VERSION)};
    if (const config::Context *account = target.account()) {
        details.context = account->name;
        details.contextKind = wireName(account->kind);
        details.project = account->project;
    }
    return details;
}

static QString withColouredMarks(const QString &text)
{
    QString coloured = text;
    coloured.replace(u"  ✓  "_s, u"  \x1b[32m✓\x1b[0m  "_s);
    return coloured.replace(u"  ✗  "_s, u"  \x1b[31m✗\x1b[0m  "_s);
}

static QString written(
    const status::Status &status, const status::Answers &answers, const status::Details &asked, const Shape &shape)
{
    const status::Details details = withAgent(asked, answers, status);
    if (shape.asJson)
        return QString::fromUtf8(jsonOutput(status, shape.isVerbose ? toJson(details) : QJsonObject()));
    const QString lines = shape.isVerbose ? detailLines(details, answers.now) : QString();
    const QString text = textOutput(status, answers.now, lines);
    return shape.inColour ? withColouredMarks(text) : text;
}

int showStatus(const Invocation &invocation, Clock &clock)
{
    const bool isTimed = invocation.isSet(u"timeout"_s);
    const auto timeout
        = isTimed ? wholeNumber(invocation.value(u"timeout"_s), 1, maxTimeoutSeconds) : maxTimeoutSeconds;
    if (!timeout)
        return usageError(
            StatusVerbText::tr("--timeout takes a number of seconds from 1 to %L1.").arg(maxTimeoutSeconds));
    const auto deadline = clock.now() + std::chrono::seconds(*timeout);
    const auto target = resolveTargetOfAgent(invocation, clock);
    if (!target) {
        printError(target.error().text);
        return target.error().code;
    }
    http::NetworkTransport platform(target->platform, userAgent(), clock);
    if (const auto trusted = platform.setNetwork(target->network); !trusted) {
        printError(trusted.error().detail);
        return ExitUnavailable;
    }
    control::ControlClient agent(target->paths, control::loopbackChannels(userAgent(), clock), clock);
    const status::Answers known{.platformUrl = target->platformText,
        .self = status::ownIdentity(target->paths),
        .port = target->port,
        .agentStartedAt = target->agentStartedAt};
    status::Probe probe({agent, platform, clock, findUserKey(invocation, *target, platform, clock)}, known);
    const Shape shape{
        .asJson = invocation.isSet(u"json"_s), .isVerbose = invocation.isSet(u"verbose"_s), .inColour = usesColour()};
    const status::Details asked = askedBy(*target, shape.asJson);
    const auto left = std::max<std::chrono::milliseconds>(1ms, deadline - clock.now());
    probe.start(left, &probe, [shape, asked](const status::Answers &answers) {
        const status::Status status = evaluate(answers);
        print(written(status, answers, asked, shape));
        QCoreApplication::exit(status.allPass() ? ExitSuccess : ExitFailure);
    });
    return QCoreApplication::exec();
}

} // namespace rensei::cli
