#include "agent/service/service_manager.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace service;

class ServiceNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAFileNameEverywhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("usual") << u"dev.rensei.daemon"_s << true;
        QTest::newRow("of a test") << u"rensei-test_7"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("an option") << u"-x"_s << false;
        QTest::newRow("hidden") << u".x"_s << false;
        QTest::newRow("a path") << u"a/../b"_s << false;
        QTest::newRow("a specifier") << u"a%n"_s << false;
        QTest::newRow("an instance") << u"a@b"_s << false;
        QTest::newRow("long") << QString(81, u'a') << false;
    }

    void isAFileNameEverywhere()
    {
        QFETCH(QString, name);
        QTEST(isServiceName(name), "isGood");
    }

    void comesFromTheEnvironmentWhereThatMakesSense()
    {
        QProcessEnvironment environment;
        QCOMPARE(defaultServiceName(environment), u"dev.rensei.daemon"_s);
        environment.insert(u"RENSEI_SERVICE_NAME"_s, u"rensei-test"_s);
        QCOMPARE(defaultServiceName(environment), u"rensei-test"_s);
        environment.insert(u"RENSEI_SERVICE_NAME"_s, u"../x"_s);
        QCOMPARE(defaultServiceName(environment), u"dev.rensei.daemon"_s);
    }
};

RENSEI_TEST(ServiceNameTest)

} // namespace rensei::tests

#include "tst_service_name.moc"
