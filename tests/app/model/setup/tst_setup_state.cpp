#include "app/model/setup/setup_state.h"

#include "tests/support/test_case.h"

#include <QTest>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

class SetupStateTest : public QObject {
    Q_OBJECT

    static SetupState planned()
    {
        SetupPlan plan;
        plan.steps = {{.id = u"account"_s, .title = u"Account"_s}, {.id = u"worker"_s, .title = u"Worker"_s}};
        return afterEvent({}, plan);
    }
    static SetupStep step(const QString &id, SetupStep::State state, const QString &evidence = {})
    {
        return {.id = id, .title = {}, .state = state, .evidence = evidence};
    }

private Q_SLOTS:
    void thePlanIsTheOrderOfTheSteps()
    {
        SetupState state = planned();
        QCOMPARE(state.steps.size(), 2);
        QCOMPARE(state.steps.first().state, SetupStep::State::Pending);
        state = afterEvent(state, step(u"worker"_s, SetupStep::State::Done, u"wkr_1"_s));
        QCOMPARE(state.steps.at(1).evidence, u"wkr_1"_s);
        QCOMPARE(state.steps.at(1).title, u"Worker"_s); // a change needs not repeat it
        QCOMPARE(state.steps.at(0).state, SetupStep::State::Pending);
    }

    void aStepThatWasNotPlannedIsAdded()
    {
        const SetupState state = afterEvent(planned(), step(u"surprise"_s, SetupStep::State::Running));
        QCOMPARE(state.steps.size(), 3);
        QVERIFY(state.find(u"surprise"_s));
        QCOMPARE(state.running(), state.find(u"surprise"_s));
    }

    void theStepThatFailedIsFound()
    {
        SetupState state = planned();
        QVERIFY(!state.failed() && !state.running());
        state = afterEvent(state, step(u"worker"_s, SetupStep::State::Failed));
        QCOMPARE(state.failed(), state.find(u"worker"_s));
        state = afterEvent(state, step(u"worker"_s, SetupStep::State::Done));
        QVERIFY(!state.failed());
    }

    void whatIsTakenBackIsCounted()
    {
        SetupState state = planned();
        for (const QString &id : {u"account"_s, u"worker"_s})
            state = afterEvent(state, step(id, SetupStep::State::Done));
        state = afterEvent(state, step(u"worker"_s, SetupStep::State::Undone));
        QCOMPARE(state.undoneCount(), 1);
    }

    void allOfItMayHaveBeenSoBefore()
    {
        SetupState state = planned();
        QVERIFY(!state.isInPlace() && !SetupState().isInPlace());
        state = afterEvent(state, step(u"account"_s, SetupStep::State::Satisfied));
        QVERIFY(!state.isInPlace());
        state = afterEvent(state, step(u"worker"_s, SetupStep::State::Satisfied));
        QVERIFY(state.isInPlace());
    }

    void nothingComesAfterTheEnd()
    {
        SetupState state = afterEvent(planned(), SetupFinished{.isOk = true, .text = u"Done."_s});
        const SetupState before = state;
        state = afterEvent(state, step(u"worker"_s, SetupStep::State::Failed));
        state = afterEvent(state, SetupFinished{.isOk = false});
        state = afterEvent(state, SetupPlan());
        QCOMPARE(state, before);
    }

    void stepsWithoutEndDoNotGrow()
    {
        SetupState state;
        for (int i = 0; i < 1000; ++i)
            state = afterEvent(std::move(state), step(QString::number(i), SetupStep::State::Done));
        QCOMPARE(state.steps.size(), 200);
    }
};

RENSEI_TEST(SetupStateTest)

} // namespace rensei::tests

#include "tst_setup_state.moc"
