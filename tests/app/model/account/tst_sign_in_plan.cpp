#include "app/model/account/sign_in_plan.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using config::Context;
using config::ContextKind;
using config::Contexts;

static const QString planHosted = u"https://app.rensei.ai"_s;
static const QString planOther = u"https://other.example"_s;

static Context planContext(
    const QString &name, const QString &organisation, const QString &email = {}, const QString &platform = planHosted)
{
    Context context{.name = name, .platform = platform};
    context.organisation = organisation;
    context.email = email;
    return context;
}

static Contexts planContexts(const QList<Context> &all)
{
    Contexts contexts;
    for (const Context &context : all)
        contexts = config::withContext(contexts, context).value();
    return contexts;
}

class SignInPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstAccountIsNamedAfterItsOrganization()
    {
        const auto plan = planSignIn({}, planContext({}, u"acme"_s, u"mark@acme.com"_s), {});
        QCOMPARE(plan->context.name, u"acme"_s);
        QVERIFY(plan->isNew && !plan->other && !plan->context.hasOwnSecret);
    }

    void aKnownAccountIsFoundAgain()
    {
        const Contexts contexts = planContexts({planContext(u"work"_s, u"acme"_s, u"mark@acme.com"_s),
            planContext(u"second"_s, u"umbrella"_s, u"mark@acme.com"_s)});
        const auto plan = planSignIn(contexts, planContext({}, u"umbrella"_s, u"mark@acme.com"_s), {});
        QCOMPARE(plan->context.name, u"second"_s);
        QVERIFY(!plan->isNew && plan->context.hasOwnSecret);
    }

    void ofSeveralThatFitTheActiveOneIsMeant()
    {
        Contexts contexts = planContexts({planContext(u"one"_s, u"acme"_s), planContext(u"two"_s, u"acme"_s)});
        contexts.active = u"two"_s;
        QCOMPARE(planSignIn(contexts, planContext({}, u"acme"_s), {})->context.name, u"two"_s);
    }

    void aSecondAccountOfAPlatformHasAKeyOfItsOwn()
    {
        const Contexts contexts = planContexts({planContext(u"work"_s, u"acme"_s)});
        const auto plan = planSignIn(contexts, planContext({}, u"umbrella"_s), {});
        QCOMPARE(plan->context.name, u"umbrella"_s);
        QVERIFY(plan->isNew && plan->context.hasOwnSecret);
    }

    void signingInAgainTellsAnotherAccount_data()
    {
        QTest::addColumn<Context>("seen");
        QTest::addColumn<bool>("isOther");
        QTest::newRow("the same") << planContext({}, u"acme"_s, u"mark@acme.com"_s) << false;
        QTest::newRow("the platform tells no more") << planContext({}, {}) << false;
        QTest::newRow("only the person is told") << planContext({}, {}, u"mark@acme.com"_s) << false;
        QTest::newRow("another person") << planContext({}, u"acme"_s, u"ann@acme.com"_s) << true;
        QTest::newRow("another organization") << planContext({}, u"umbrella"_s, u"mark@acme.com"_s) << true;
        QTest::newRow("another platform") << planContext({}, u"acme"_s, u"mark@acme.com"_s, planOther) << true;
    }

    void signingInAgainTellsAnotherAccount()
    {
        QFETCH(Context, seen);
        const Contexts contexts = planContexts({planContext(u"work"_s, u"acme"_s, u"mark@acme.com"_s)});
        const auto plan = planSignIn(contexts, seen, u"work"_s);
        QTEST(plan->other.has_value(), "isOther");
        QCOMPARE(plan->isNew, plan->other.has_value());
        QCOMPARE(plan->context.name == u"work"_s, !plan->other);
        if (plan->other)
            QCOMPARE(plan->other->email, u"mark@acme.com"_s);
    }

    void theOtherAccountMayBeHereAlready()
    {
        const Contexts contexts
            = planContexts({planContext(u"work"_s, u"acme"_s), planContext(u"second"_s, u"umbrella"_s)});
        const auto plan = planSignIn(contexts, planContext({}, u"umbrella"_s), u"work"_s);
        QCOMPARE(plan->other->name, u"work"_s);
        QCOMPARE(plan->context.name, u"second"_s);
        QVERIFY(!plan->isNew);
    }

    void aComputersOwnContextIsNobodysAccount()
    {
        Context host{.name = u"host-acme"_s, .kind = ContextKind::Host, .platform = planHosted};
        const auto plan = planSignIn(planContexts({host}), planContext({}, u"acme"_s), {});
        QVERIFY(plan->isNew);
        QCOMPARE(plan->context.name, u"acme"_s);
    }

    void aFullListHasNoPlace()
    {
        Contexts contexts;
        for (int i = 0; i < 200; ++i)
            contexts.all.append(planContext(u"c%1"_s.arg(i), u"o%1"_s.arg(i)));
        QVERIFY(!planSignIn(contexts, planContext({}, u"acme"_s), {}));
    }
};

RENSEI_TEST(SignInPlanTest)

} // namespace rensei::tests

#include "tst_sign_in_plan.moc"
