#include "agent/base/machine_name.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;

class TestMachineName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labels_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("label");
        QTest::newRow("plain") << u"build-7"_s << u"build-7"_s;
        QTest::newRow("with a domain") << u"Build-7.Example.COM"_s << u"build-7"_s;
        QTest::newRow("odd characters") << u"_Mara's Mac_"_s << u"mara-s-mac"_s;
        QTest::newRow("another script") << u"b\u00fcro"_s << u"b-ro"_s;
        QTest::newRow("nothing usable") << u"..."_s << u"local-machine"_s;
        QTest::newRow("empty") << u""_s << u"local-machine"_s;
    }

    void labels()
    {
        QFETCH(QString, name);
        QFETCH(QString, label);
        QCOMPARE(hostLabel(name), label);
    }
};

RENSEI_TEST(TestMachineName)
#include "tst_machine_name.moc"
