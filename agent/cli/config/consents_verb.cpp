#include "agent/cli/config/consents_verb.h"

#include "agent/base/lock_file.h"
#include "agent/cli/agent_call.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/control/control_client.h"
#include "agent/host/consent.h"
#include "agent/language/text_width.h"
#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using host::Consent;

namespace {

struct ConsentsVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::ConsentsVerbText)
};

} // namespace

static int failConsents(const QString &text)
{
    printError(text);
    return ExitFailure;
}

static int listConsents(const StatePaths &paths, Clock &clock, bool asJson)
{
    Consent consent(clock, paths.consent());
    if (const auto read = consent.load(); !read)
        return failConsents(ConsentsVerbText::tr("What was decided cannot be read: %1").arg(describe(read.error())));
    const QString always = ConsentsVerbText::tr("always", "what the owner decided");
    const QString never = ConsentsVerbText::tr("never", "what the owner decided");
    const qsizetype column = std::max<qsizetype>({8, columnsOf(always) + 2, columnsOf(never) + 2});
    QJsonArray all;
    QString text;
    for (const Consent::Verdict verdict : {Consent::Verdict::Always, Consent::Verdict::Never}) {
        const QString word = verdict == Consent::Verdict::Always ? u"always"_s : u"never"_s;
        const QString &shown = verdict == Consent::Verdict::Always ? always : never;
        for (const QString &subject : consent.subjects(verdict)) {
            all.append(QJsonObject{{u"subject"_s, subject}, {u"verdict"_s, word}});
            text += padded(shown, column) + status::printable(subject) + u'\n';
        }
    }
    if (asJson)
        print(QString::fromUtf8(QJsonDocument(QJsonObject{{u"consents"_s, all}}).toJson()));
    else
        print(text.isEmpty() ? ConsentsVerbText::tr("Nothing was decided so far.") + u'\n' : text);
    return ExitSuccess;
}

/// Without an agent, which would not see what changes beside it.
static Result<bool> forgetHere(const StatePaths &paths, Clock &clock, const QString &subject)
{
    LockFile lock(paths.lock());
    const auto locked = lock.tryLock();
    if (!locked)
        return fail(locked.error());
    if (!*locked)
        return failLocally(ConsentsVerbText::tr("the agent is starting; try again in a moment"));
    Consent consent(clock, paths.consent());
    return consent.load().and_then([&] { return consent.forget(subject); });
}

static int finishForget(const control::ControlResult<control::ActionReply> &reply, const StatePaths &paths,
    Clock &clock, const Invocation &invocation)
{
    const QString subject = invocation.operand(0);
    Result<bool> forgotten = true;
    if (!reply && reply.error().obstacle == control::Obstacle::NotListening)
        forgotten = forgetHere(paths, clock, subject);
    else if (!reply && reply.error().error.kind == ErrorKind::NotFound)
        forgotten = false;
    else if (!reply)
        return failConsents(explain(reply.error()));
    if (!forgotten)
        return failConsents(ConsentsVerbText::tr("It could not be taken back: %1.").arg(forgotten.error().detail));
    if (!*forgotten)
        return failConsents(
            ConsentsVerbText::tr("Nothing was decided about that. To see what was: rensei-agent consents"));
    if (invocation.isSet(u"json"_s))
        return listConsents(paths, clock, true);
    print(ConsentsVerbText::tr("From now on it is asked about again.") + u'\n');
    return ExitSuccess;
}

int manageConsents(const Invocation &invocation, Clock &clock)
{
    const auto paths = resolveStatePaths(invocation);
    if (!paths) {
        printError(paths.error().text);
        return paths.error().code;
    }
    if (invocation.action != "forget"_L1)
        return listConsents(*paths, clock, invocation.isSet(u"json"_s));
    control::ControlClient agent(*paths, control::loopbackChannels(userAgent(), clock), clock);
    agent.setStartWait(agentStartWait);
    agent.forgetConsent(invocation.operand(0), &agent, [&](const control::ControlResult<control::ActionReply> &reply) {
        QCoreApplication::exit(finishForget(reply, *paths, clock, invocation));
    });
    return QCoreApplication::exec();
}

} // namespace rensei::cli
