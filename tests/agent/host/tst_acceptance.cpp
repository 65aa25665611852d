#include "agent/host/acceptance.h"

#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::host;
using Mode = AcceptanceInputs::Mode;

static AcceptanceInputs good()
{
    return {.online = true, .maxSessions = 2};
}

class AcceptanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<AcceptanceInputs>("inputs");
        QTest::addColumn<bool>("accepting");
        QTest::addColumn<bool>("polling");
        const auto row = [](const char *name, auto change, bool accepting, bool polling) {
            AcceptanceInputs inputs = good();
            change(inputs);
            QTest::newRow(name) << inputs << accepting << polling;
        };
        using F = AcceptanceInputs &;
        row(
            "all is well", [](F) {}, true, true);
        row(
            "paused", [](F f) { f.mode = Mode::Paused; }, false, false);
        row(
            "draining", [](F f) { f.mode = Mode::Draining; }, false, false);
        row(
            "stopping", [](F f) { f.mode = Mode::Stopping; }, false, false);
        row(
            "offline", [](F f) { f.online = false; }, false, false);
        row(
            "its pool is suspended", [](F f) { f.poolSuspended = true; }, false, false);
        row(
            "the disk is almost full", [](F f) { f.diskLow = true; }, false, false);
        row(
            "fault10A6_hardly any descriptors left", [](F f) { f.isShortOfDescriptors = true; }, false, false);
        row(
            "fault10A6_paused by refusals", [](F f) { f.isPausedByRefusals = true; }, true, false);
        row(
            "no runner", [](F f) { f.hasRunner = false; }, false, false);
        row(
            "not yet looked around after sleep", [](F f) { f.recovering = true; }, false, false);
        row(
            "no slots at all", [](F f) { f.maxSessions = 0; }, false, false);
        row(
            "full, it polls for messages", [](F f) { f.heldSlots = 2; }, true, true);
        row(
            "full, and was given work all the same",
            [](F f) {
                f.heldSlots = 2;
                f.isOverbooked = true;
            },
            true, false);
        row(
            "was given work when full, and has a slot now",
            [](F f) {
                f.heldSlots = 1;
                f.isOverbooked = true;
            },
            true, true);
    }

    void accepts()
    {
        QFETCH(AcceptanceInputs, inputs);
        QFETCH(bool, accepting);
        QFETCH(bool, polling);
        QCOMPARE(host::accepts(inputs), accepting);
        QCOMPARE(mayPoll(inputs), polling);
    }

    void refusals_data()
    {
        QTest::addColumn<QJsonObject>("work");
        QTest::addColumn<AcceptanceInputs>("inputs");
        QTest::addColumn<QStringList>("projects"); // null: every project
        QTest::addColumn<QString>("reason");
        const auto row
            = [](const char *name, const QJsonObject &work, const AcceptanceInputs &inputs, const QString &reason,
                  const QStringList &projects = {}) { QTest::newRow(name) << work << inputs << projects << reason; };
        const auto changed = [](auto change) {
            AcceptanceInputs inputs = good();
            change(inputs);
            return inputs;
        };
        using F = AcceptanceInputs &;
        const QJsonObject plain = wire::work();
        row("plain work is taken", plain, good(), {});
        row("not while paused", plain, changed([](F f) { f.mode = Mode::Paused; }), u"draining"_s);
        row("not while draining", plain, changed([](F f) { f.mode = Mode::Draining; }), u"draining"_s);
        row("not when full", plain, changed([](F f) { f.heldSlots = 2; }), u"capacity"_s);
        row("not on a full disk", plain, changed([](F f) { f.diskLow = true; }), u"disk_low"_s);
        row("fault10A6_not without descriptors", plain, changed([](F f) { f.isShortOfDescriptors = true; }),
            u"descriptors_low"_s);
        row("not in a mode of a later version", wire::with(plain, "mode", u"interactive"_s), good(),
            u"unsupported: mode interactive"_s);
        row("not over the budget for working copies", plain, changed([](F f) { f.isOverBudget = true; }),
            u"disk_budget"_s);
        row("of a project that was chosen", wire::with(plain, "projectId", u"p1"_s), good(), {}, {u"p1"_s});
        row("not of another", wire::with(plain, "projectId", u"p2"_s), good(), u"project not enabled on this host"_s,
            {u"p1"_s});
        row("not of none when some were chosen", plain, good(), u"project not enabled on this host"_s, {u"p1"_s});
    }

    void refusals()
    {
        QFETCH(QJsonObject, work);
        QFETCH(AcceptanceInputs, inputs);
        QFETCH(QStringList, projects);
        QFETCH(QString, reason);
        config::Config config;
        config.admission = projects.isEmpty() ? config::Admission::AllRouted : config::Admission::Enumerated;
        config.projectIds = projects;
        QCOMPARE(refusal(platform::parseWorkItem(work).value(), inputs, config).value_or(QString()), reason);
    }
};

RENSEI_TEST(AcceptanceTest)

} // namespace rensei::tests
#include "tst_acceptance.moc"
