#include "agent/config/yaml_node.h"

#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using rensei::config::parseYaml;
using rensei::config::YamlNode;

class TestYamlNode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("says");
        QTest::newRow("broken YAML, with its line") << QByteArray("a: 1\nb: [1, 2\nc: 3\n") << u"line 3"_s;
        QTest::newRow("a key that is there twice") << QByteArray("a: 1\nb: 2\na: 3\n") << u"line 3: a is there twice"_s;
        QTest::newRow("a key that is a list") << QByteArray("[a, b]: 1\n") << u"a key must be plain text"_s;
        QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n") << u"more than one document"_s;
        QTest::newRow("a list in a list in a list, without end")
            << QByteArray(40, '[') + QByteArray(40, ']') << u"too deep"_s;
        QTest::newRow("very deep nesting") << QByteArray(100'000, '[') << u""_s;
        QTest::newRow("an alias that holds itself") << QByteArray("a: &x [*x]\n") << u""_s;
        QTest::newRow("a file of many megabytes") << QByteArray(2'000'000, ' ') << u"too big"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, says);
        const auto node = parseYaml(yaml);
        QVERIFY(!node);
        QVERIFY2(node.error().detail.contains(says), qPrintable(node.error().detail));
    }

    void aliasesCannotMakeASmallTextHuge()
    {
        QByteArray yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray former = "*a" + QByteArray::number(i - 1);
            const QByteArray name = "a" + QByteArray::number(i);
            yaml += name + ": &" + name + " [" + QByteArrayList(10, former).join(", ") + "]\n";
        }
        QVERIFY(!parseYaml(yaml));
    }

    void anErrorNeverQuotesTheFile()
    {
        const auto node = parseYaml("orchestrator: {authToken: rsk_live_planted\n\tx: [\n");
        QVERIFY(!node);
        QVERIFY(!node.error().detail.contains(u"planted"_s));
    }

    void anEmptyDocumentIsNull()
    {
        QCOMPARE(parseYaml("")->kind, YamlNode::Kind::Null);
        QCOMPARE(parseYaml("# only a word\n\n")->kind, YamlNode::Kind::Null);
    }

    void recordsPositions()
    {
        const auto root = parseYaml("a: 1\nb:\n  c: {d: deep}\n");
        const YamlNode *deep = root->find(u"b"_s)->find(u"c"_s)->find(u"d"_s);
        QCOMPARE(deep->text, u"deep"_s);
        QCOMPARE(deep->line, 3);
        QCOMPARE(deep->offset, qsizetype(17));
        QVERIFY(root->find(u"b"_s)->find(u"c"_s)->isFlow);
        QVERIFY(!root->isFlow);
        QCOMPARE(root->find(u"z"_s), nullptr);
    }

    void equalContentInAnotherStyleIsEqual()
    {
        QVERIFY(parseYaml("a: [1, 2]\n")->isSameAs(*parseYaml("\"a\":\n  - 1\n  - '2'\n")));
        QVERIFY(!parseYaml("a: [1, 2]\n")->isSameAs(*parseYaml("a: [2, 1]\n")));
        QVERIFY(!parseYaml("a: 1\n")->isSameAs(*parseYaml("b: 1\n")));
        QVERIFY(!parseYaml("a: []\n")->isSameAs(*parseYaml("a: {}\n")));
    }
};

RENSEI_TEST(TestYamlNode)
#include "tst_yaml_node.moc"
