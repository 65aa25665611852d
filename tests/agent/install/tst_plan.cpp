#include "tests/agent/install/played_world.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace install;

class PlanTest : public QObject {
    Q_OBJECT

    static QHash<QString, QString> writesOf(const PlayedRun &run)
    {
        QHash<QString, QString> writes;
        for (const Plan::Write &write : run.plan->writes)
            writes.insert(write.path, write.what);
        return writes;
    }

    static bool needsAccount(PlayedWorld &world, const Installer::Request &request)
    {
        Reach reach = world.reach();
        Installer installer(reach, world.site(), request);
        std::optional<bool> answer;
        QObject::connect(&installer, &Installer::planned, &installer, [&] { answer = installer.needsAccount(); });
        installer.prepare();
        for (int i = 0; i < 100 && !answer; ++i)
            world.clock.advance(std::chrono::milliseconds(10));
        return answer.value();
    }

private Q_SLOTS:
    void aSecondRunNamesOnlyWhatMayChange()
    {
        PlayedWorld world;
        const Installer::Request request{.userKey = secretOf("rsk_user")};
        const QString service = world.services->files(u"dev.rensei.test"_s).first();
        const auto first = writesOf(tests::install(world, request));
        QVERIFY(first.contains(service) && first.contains(world.configFile()));
        QVERIFY(first.values().contains(u"this computer's registration key"_s));
        const auto second = writesOf(tests::install(world, request));
        QVERIFY(!second.contains(service) && !second.contains(world.configFile()));
        QVERIFY(!second.values().contains(u"this computer's registration key"_s));
        QVERIFY(second.values().contains(u"a new registration key, if the platform refuses the present one"_s));
    }

    void aServiceOfAnotherProgramIsNamed()
    {
        PlayedWorld world;
        const Installer::Request request{.userKey = secretOf("rsk_user")};
        tests::install(world, request);
        world.services->installed->program = u"/gone/rensei-agent"_s;
        QVERIFY(writesOf(tests::install(world, request)).contains(world.services->files(u"dev.rensei.test"_s).first()));
    }

    void withoutAnAccountThereIsNothingToAsk()
    {
        PlayedWorld world;
        QVERIFY(needsAccount(world, {}));
        QVERIFY(!needsAccount(world, {.userKey = secretOf("rsk_user")}));
        world.answers.insert(u"GET /api/cli/whoami"_s, fail(Error{.kind = ErrorKind::RouteMissing, .httpStatus = 404}));
        QVERIFY2(!needsAccount(world, {}), "this platform has no accounts");
    }

    void whoIsNotSignedInIsToldHow()
    {
        PlayedWorld world;
        const auto problem = tests::install(world).problem();
        QVERIFY(problem);
        QCOMPARE(problem->command, u"rensei-agent auth add --user --platform https://platform.example"_s);
        Error refused{.kind = ErrorKind::Unauthorized, .httpStatus = 401};
        world.answers.insert(u"GET /api/cli/whoami"_s, fail(refused));
        QCOMPARE(tests::install(world, {.userKey = secretOf("rsk_x")}).problem()->command, problem->command);
    }
};

RENSEI_TEST(PlanTest)

} // namespace rensei::tests

#include "tst_plan.moc"
