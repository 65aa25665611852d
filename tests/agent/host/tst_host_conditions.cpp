#include "agent/host/host_conditions.h"

#include "agent/config/config_file.h"
#include "agent/config/machine_defaults.h"
#include "agent/control/agent_sentence.h"
#include "agent/secrets/secret_store.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/marking_translator.h"
#include "tests/support/test_case.h"

Q_DECLARE_METATYPE(rensei::host::ConditionInputs)

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ConditionCode;
using control::shownSentence;
using host::ConditionInputs;
using host::RegistrationState;

using ConditionCodes = QList<ConditionCode>;

class HostConditionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theConditionsFollowFromTheInputs_data()
    {
        QTest::addColumn<ConditionInputs>("inputs");
        QTest::addColumn<ConditionCodes>("codes");
        const auto row = [](const char *name, auto change, const ConditionCodes &codes) {
            ConditionInputs inputs{.registration = RegistrationState::Online};
            change(inputs);
            QTest::newRow(name) << inputs << codes;
        };
        using I = ConditionInputs &;
        const auto set = [](RegistrationState state) { return [state](I i) { i.registration = state; }; };
        row("online", [](I) {}, {});
        row("not known yet whether there is a token", [](I i) { i.registration.reset(); }, {});
        row("no token", set(RegistrationState::NeedsToken), {ConditionCode::NeedsEnrollment});
        row("token refused", set(RegistrationState::Refused), {ConditionCode::NeedsReauth});
        row("registering", set(RegistrationState::Registering), {});
        row("unreachable", [](I i) { i.isPlatformUnreachable = true; }, {ConditionCode::PlatformUnreachable});
        row("pool paused", [](I i) { i.pool = platform::PoolState::Suspended; }, {ConditionCode::PoolSuspended});
        row("pool deleted", [](I i) { i.isPoolDeleted = true; }, {ConditionCode::PoolSuspended});
        row("a minute of clock skew", [](I i) { i.clockSkew = 60s; }, {});
        row("more than a minute", [](I i) { i.clockSkew = 60'001ms; }, {ConditionCode::ClockSkew});
        row("disk low", [](I i) { i.isDiskLow = true; }, {ConditionCode::DiskLow});
        row("fault10A6_no inodes", [](I i) { i.isShortOfFiles = true; }, {ConditionCode::DiskLow});
        row("fault10A6_no descriptors", [](I i) { i.isShortOfDescriptors = true; }, {ConditionCode::DescriptorsLow});
        row("fault10A6_refused work", [](I i) { i.refusedFor = u"a mode"_s; }, {ConditionCode::WorkRefused});
        row("no runner", [](I i) { i.hasRunner = false; }, {ConditionCode::NoRuntime});
        row("a log set aside", [](I i) { i.setAsideLogs = {u"/x"_s}; }, {ConditionCode::SessionLogUnreadable});
        row("several at once",
            [](I i) {
                i.isPlatformUnreachable = true;
                i.isDiskLow = true;
            },
            {ConditionCode::PlatformUnreachable, ConditionCode::DiskLow});
    }

    void theConditionsFollowFromTheInputs()
    {
        QFETCH(ConditionInputs, inputs);
        ConditionCodes actual;
        for (const host::HostCondition &condition : host::conditionsFor(inputs))
            actual.append(condition.code);
        QTEST(actual, "codes");
    }

    void aMissingRouteMeansAWrongAddress()
    {
        ConditionInputs inputs{.registration = RegistrationState::Refused};
        const QString refused = host::conditionsFor(inputs).first().text.action.english();
        inputs.failure = Error{.kind = ErrorKind::RouteMissing};
        const QString wrongAddress = host::conditionsFor(inputs).first().text.action.english();
        QVERIFY(refused.contains("auth add"_L1));
        QVERIFY(wrongAddress.contains("--platform"_L1));
    }

    void fault10D16_theSentenceFitsTheStatus_data()
    {
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, bool isRefused, const Error &error, const QString &sentence) {
            QTest::newRow(name) << isRefused << error << sentence;
        };
        const auto answer = [](ErrorKind kind, int status, const QString &text = {}) {
            return Error{.kind = kind, .httpStatus = status, .serverText = text};
        };
        row("401", true, answer(ErrorKind::Unauthorized, 401, u"Token revoked"_s),
            u"The platform refused this computer's registration token (“Token revoked”)."_s);
        row("403", true, answer(ErrorKind::Forbidden, 403, u"No pool"_s),
            u"The platform does not let this registration token register a computer (“No pool”)."_s);
        row("400", true, answer(ErrorKind::Rejected, 400, u"hostname is too long"_s),
            u"The platform does not accept this computer's registration: it answers 400 (“hostname is too long”)."_s);
        row("503", false, answer(ErrorKind::Overloaded, 503, u"Registry down"_s),
            u"The platform has trouble of its own: it answers 503 (“Registry down”); this computer goes on trying."_s);
        row("429", false, answer(ErrorKind::Overloaded, 429),
            u"The platform is asked too often; this computer goes on trying."_s);
        row("a page in its place", false, answer(ErrorKind::BadReply, 403),
            u"Something that is not the platform answers in its place (403); this computer goes on trying."_s);
        row("no answer", false, answer(ErrorKind::Offline, 0),
            u"The platform cannot be reached; this computer goes on trying."_s);
        Error certificate = answer(ErrorKind::Offline, 0);
        certificate.barrier = Barrier::Certificate;
        certificate.detail = u"it has expired"_s;
        row("fault10D15: a certificate", false, certificate, u"No safe connection to the platform: it has expired."_s);
    }

    void fault10D16_theSentenceFitsTheStatus()
    {
        QFETCH(bool, isRefused);
        QFETCH(Error, error);
        ConditionInputs inputs{
            .registration = isRefused ? RegistrationState::Refused : RegistrationState::Waiting, .failure = error};
        inputs.isPlatformUnreachable = !isRefused;
        QTEST(host::conditionsFor(inputs).first().text.message.english(), "sentence");
    }

    void setsWhatHoldsAndClearsOnlyItsOwnCodes()
    {
        FakeClock clock;
        host::Conditions conditions(clock);
        conditions.set(
            ConditionCode::PortConflict, control::Severity::Warning, {control::AgentSentence::verbatim(u"x"_s)});
        host::ConditionInputs diskLow;
        diskLow.isDiskLow = true;
        host::applyConditions(conditions, diskLow);
        QVERIFY(conditions.has(ConditionCode::DiskLow));
        host::applyConditions(conditions, {});
        QVERIFY(!conditions.has(ConditionCode::DiskLow));
        QVERIFY(conditions.has(ConditionCode::PortConflict));
    }
};

RENSEI_TEST(HostConditionsTest)

static QList<ConditionInputs> everyKindOfInputs()
{
    QList<ConditionInputs> all;
    const auto add = [&all](auto change) {
        ConditionInputs inputs{.registration = RegistrationState::Online};
        change(inputs);
        all.append(inputs);
    };
    using I = ConditionInputs &;
    add([](I i) { i.registration = RegistrationState::NeedsToken; });
    for (const ErrorKind kind : {ErrorKind::RouteMissing, ErrorKind::Forbidden, ErrorKind::Rejected, ErrorKind::Local,
             ErrorKind::Unauthorized}) {
        for (const QString &said : {u""_s, u"Not for you."_s})
            add([=](I i) {
                i.registration = RegistrationState::Refused;
                i.failure = Error{.kind = kind, .detail = u"no disk"_s, .httpStatus = 400, .serverText = said};
            });
    }
    const auto offline = [&add](const Error &error) {
        add([=](I i) {
            i.isPlatformUnreachable = true;
            i.failure = error;
        });
    };
    offline({.kind = ErrorKind::Offline, .detail = u"expired"_s, .barrier = Barrier::Certificate});
    offline({.kind = ErrorKind::Offline, .detail = u"a password"_s, .barrier = Barrier::ProxyPassword});
    offline({.kind = ErrorKind::BadReply});
    offline({.kind = ErrorKind::BadReply, .httpStatus = 403});
    offline({.kind = ErrorKind::Overloaded, .httpStatus = 429, .serverText = u"Slow down"_s});
    offline({.kind = ErrorKind::Overloaded, .httpStatus = 503});
    offline({.kind = ErrorKind::Offline});
    add([](I i) {
        i.pool = platform::PoolState::Suspended;
        i.poolText = u"it is paused"_s;
    });
    add([](I i) { i.isPoolDeleted = true; });
    add([](I i) { i.clockSkew = std::chrono::minutes(2); });
    add([](I i) { i.isDiskLow = true; });
    add([](I i) { i.isShortOfFiles = true; });
    add([](I i) { i.isOverBudget = true; });
    add([](I i) { i.isShortOfDescriptors = true; });
    add([](I i) { i.hasRunner = false; });
    add([](I i) { i.setAsideLogs = {u"/state/log"_s}; });
    add([](I i) { i.refusedFor = u"a mode"_s; });
    return all;
}

class ConditionLanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyConditionIsKnownToTheClients()
    {
        const MarkingTranslator marks;
        for (const ConditionInputs &inputs : everyKindOfInputs()) {
            const auto conditions = host::conditionsFor(inputs);
            QCOMPARE(conditions.size(), 1);
            const QString message = conditions.first().text.message.english();
            const QString action = conditions.first().text.action.english();
            QVERIFY2(isMarked(shownSentence(message)), qPrintable(message));
            const bool isCommand = action.startsWith("rensei-agent "_L1);
            QVERIFY2(action.isEmpty() || isMarked(shownSentence(action)) != isCommand, qPrintable(action));
        }
    }

    void whyNoTokenCanBeReadIsKnownToTheClients()
    {
        using secrets::StoreProblem;
        for (const StoreProblem problem : {StoreProblem::Locked, StoreProblem::Absent, StoreProblem::Denied,
                 StoreProblem::TimedOut, StoreProblem::TooLong, StoreProblem::Failed}) {
            const QString english = secrets::explain(
                {.problem = problem, .detail = u"no disk"_s}, secrets::SecretKind::RegistrationToken);
            const MarkingTranslator marks;
            QVERIFY2(isMarked(shownSentence(english)), qPrintable(english));
        }
    }

    void whySoManySessionsIsKnownToTheClients()
    {
        constexpr qint64 gigabyte = 1'073'741'824;
        QSet<QString> reasons;
        for (const int cores : {2, 64}) {
            for (const qint64 memory : {8 * gigabyte, 512 * gigabyte}) {
                for (const char *yaml : {"capacity: {maxConcurrentSessions: 3}", "{}"}) {
                    const config::Hardware hardware{.memory = memory, .cores = cores};
                    reasons.insert(
                        config::withMachineDefaults(config::parseConfig(yaml).value(), hardware).maxSessionsReason);
                }
            }
        }
        QVERIFY(reasons.size() >= 4);
        const MarkingTranslator marks;
        for (const QString &reason : std::as_const(reasons))
            QVERIFY2(isMarked(shownSentence(reason)), qPrintable(reason));
    }

    void withoutATranslationItStaysAsItIs()
    {
        for (const ConditionInputs &inputs : everyKindOfInputs()) {
            const QString message = host::conditionsFor(inputs).first().text.message.english();
            QCOMPARE(shownSentence(message), message);
        }
    }

    void whatDiffersIsKept()
    {
        const MarkingTranslator marks;
        QCOMPARE(shownSentence(u"Work was rejected (mode %2). It is requested less often until something runs."_s),
            u"⟦Work was rejected (mode %2). It is requested less often until something runs.⟧"_s);
        QCOMPARE(shownSentence(u"1.5 GiB each of the 6.0 GiB of memory for sessions"_s),
            u"⟦1.5 GiB each of the 6.0 GiB of memory for sessions⟧"_s);
        QCOMPARE(shownSentence(u"A sentence of a newer agent."_s), u"A sentence of a newer agent."_s);
        QCOMPARE(shownSentence({}), QString());
    }

    void aClientReadsThemInItsLanguage()
    {
        control::Condition condition{.message = u"The disk is almost full, so this computer takes no new work."_s,
            .action = u"Free some space."_s};
        const QJsonObject sent = toJson(condition);
        QCOMPARE(sent.value("message"_L1), condition.message);
        const MarkingTranslator marks;
        const auto read = control::parseCondition(sent);
        QVERIFY(read);
        QCOMPARE(read->message, u"⟦%1⟧"_s.arg(condition.message));
        QCOMPARE(read->action, u"⟦Free some space.⟧"_s);
    }
};

RENSEI_TEST(ConditionLanguagesTest)

} // namespace rensei::tests
#include "tst_host_conditions.moc"
