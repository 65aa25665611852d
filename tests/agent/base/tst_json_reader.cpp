#include "agent/base/json_reader.h"

#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using rensei::JsonReader;
using rensei::parseObject;

class TestJsonReader : public QObject {
    Q_OBJECT

private:
    static JsonReader reader(const char *json) { return JsonReader(*parseObject(QByteArray(json))); }

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<std::optional<QString>>("text");
        using Text = std::optional<QString>;
        QTest::newRow("a text") << QByteArray(R"({"a":"x"})") << Text(u"x"_s);
        QTest::newRow("an empty text") << QByteArray(R"({"a":""})") << Text(u""_s);
        QTest::newRow("an id that came as a number") << QByteArray(R"({"a":42})") << Text(u"42"_s);
        QTest::newRow("a long id that came as a number")
            << QByteArray(R"({"a":1780408800000})") << Text(u"1780408800000"_s);
        QTest::newRow("null equals absent") << QByteArray(R"({"a":null})") << Text();
        QTest::newRow("absent") << QByteArray(R"({"b":"x"})") << Text();
        QTest::newRow("mistyped equals absent") << QByteArray(R"({"a":["x"]})") << Text();
        QTest::newRow("a truth value is no text") << QByteArray(R"({"a":true})") << Text();
    }

    void text()
    {
        QFETCH(QByteArray, json);
        QTEST(reader(json.constData()).maybeString("a"_L1), "text");
    }

    void number_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<std::optional<qint64>>("number");
        using Number = std::optional<qint64>;
        QTest::newRow("a number") << QByteArray(R"({"a":7})") << Number(7);
        QTest::newRow("zero is not absent") << QByteArray(R"({"a":0})") << Number(0);
        QTest::newRow("a number as text") << QByteArray(R"({"a":" 7 "})") << Number(7);
        QTest::newRow("milliseconds need 64 bits") << QByteArray(R"({"a":1780408800123})") << Number(1780408800123);
        QTest::newRow("beyond exact numbers") << QByteArray(R"({"a":1e300})") << Number();
        QTest::newRow("a text that is no number") << QByteArray(R"({"a":"nan"})") << Number();
        QTest::newRow("an empty text") << QByteArray(R"({"a":""})") << Number();
        QTest::newRow("null equals absent") << QByteArray(R"({"a":null})") << Number();
    }

    void number()
    {
        QFETCH(QByteArray, json);
        QTEST(reader(json.constData()).maybeInteger("a"_L1), "number");
    }

    void otherTypes()
    {
        const JsonReader all
            = reader(R"({"b":true,"s":"true","n":"0.14","o":{"x":1},"l":[1,"a",null,"b"],"t":1780408800})");
        QCOMPARE(all.maybeBool("b"_L1), std::optional(true));
        QCOMPARE(all.maybeBool("s"_L1), std::optional<bool>());
        QCOMPARE(all.maybeNumber("n"_L1), std::optional(0.14));
        QCOMPARE(all.maybeObject("o"_L1)->size(), 1);
        QVERIFY(!all.maybeObject("l"_L1));
        QCOMPARE(all.maybeArray("l"_L1)->size(), 4);
        QVERIFY(!all.maybeArray("o"_L1));
        QCOMPARE(all.strings("l"_L1), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(all.strings("z"_L1), QStringList());
        QVERIFY(all.maybeInstant("t"_L1));
        QVERIFY(all.has("b"_L1));
        QVERIFY(!all.has("z"_L1));
        QVERIFY(!reader(R"({"a":null})").has("a"_L1));
    }

    void theFirstReadableNameIsUsed()
    {
        JsonReader both = reader(R"({"new":null,"old":"x","older":"y"})");
        QCOMPARE(both.string({"new"_L1, "old"_L1, "older"_L1}), u"x"_s);
        QVERIFY(both.has({"new"_L1, "old"_L1}));
    }

    void theFirstMissingFieldIsTheError_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("all are there") << QByteArray(R"({"id":"x","n":1,"extra":[]})") << QString();
        QTest::newRow("a text is missing") << QByteArray(R"({"n":1})") << u"$.id"_s;
        QTest::newRow("a text is empty") << QByteArray(R"({"id":"","n":1})") << u"$.id"_s;
        QTest::newRow("a text is null") << QByteArray(R"({"id":null,"n":1})") << u"$.id"_s;
        QTest::newRow("a number is mistyped") << QByteArray(R"({"id":"x","n":{}})") << u"$.n"_s;
        QTest::newRow("both are missing") << QByteArray("{}") << u"$.id"_s;
    }

    void theFirstMissingFieldIsTheError()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        JsonReader fields = reader(json.constData());
        fields.string("id"_L1);
        fields.integer("n"_L1);
        const auto result = fields.finish(5);
        QCOMPARE(result.has_value(), where.isEmpty());
        if (!result) {
            QCOMPARE(result.error().where, where);
            QCOMPARE(result.error().kind, rensei::ErrorKind::BadReply);
        }
    }

    void aNonObjectIsRefusedAndNotQuoted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a list") << QByteArray("[\"planted\"]");
        QTest::newRow("half an object") << QByteArray("{\"token\":\"planted");
        QTest::newRow("a page") << QByteArray("<html>planted</html>");
        QTest::newRow("nothing") << QByteArray();
    }

    void aNonObjectIsRefusedAndNotQuoted()
    {
        QFETCH(QByteArray, bytes);
        const auto object = parseObject(bytes, u"here"_s);
        QVERIFY(!object);
        QCOMPARE(object.error().where, u"here"_s);
        QVERIFY(!rensei::describe(object.error()).contains(u"planted"_s));
    }
};

RENSEI_TEST(TestJsonReader)
#include "tst_json_reader.moc"
