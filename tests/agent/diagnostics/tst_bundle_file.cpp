#include "agent/diagnostics/bundle_file.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace diagnostics;

class BundleFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofALongTextTheEndIsKept()
    {
        QString text;
        for (int line = 1; text.size() < 5 * maxFileSize / 2; ++line)
            text += u"ä line of a log, number %1\n"_s.arg(line);
        const BundleFile file = makeFile(u"a.log"_s, text, {});
        QVERIFY(file.bytes.size() <= maxFileSize && file.bytes.size() > maxFileSize - 200);
        const QByteArrayList lines = file.bytes.split('\n');
        QVERIFY(lines.first().contains("left out"));
        QVERIFY2(lines.at(1).startsWith("ä line"), lines.at(1).constData());
        QCOMPARE(lines.last(), QByteArray());
        QCOMPARE(lines.at(lines.size() - 2), text.section(u'\n', -2, -2).toUtf8());
    }

    void membersWithASecretsNameLoseTheirValue()
    {
        const QByteArray bytes
            = makeFile(u"a.json"_s, QJsonObject{{u"apiKey"_s, 12345}, {u"who"_s, u"a@b.example"_s}}, {}).bytes;
        QVERIFY2(!bytes.contains("12345") && !bytes.contains("a@b"), bytes.constData());
        QVERIFY(bytes.contains("apiKey") && bytes.contains("[redacted]"));
    }
};

RENSEI_TEST(BundleFileTest)

} // namespace rensei::tests

#include "tst_bundle_file.moc"
