#include "agent/host/host_conditions.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

Q_DECLARE_METATYPE(rensei::host::ConditionInputs)

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ConditionCode;
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
        const QString refused = host::conditionsFor(inputs).first().text.action;
        inputs.isRouteMissing = true;
        const QString wrongAddress = host::conditionsFor(inputs).first().text.action;
        QVERIFY(refused.contains("auth add"_L1));
        QVERIFY(wrongAddress.contains("--platform"_L1));
    }

    void setsWhatHoldsAndClearsOnlyItsOwnCodes()
    {
        FakeClock clock;
        host::Conditions conditions(clock);
        conditions.set(ConditionCode::PortConflict, control::Severity::Warning, {u"x"_s});
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

} // namespace rensei::tests
#include "tst_host_conditions.moc"
