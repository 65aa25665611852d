#include "agent/platform/inbox.h"

#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using platform::InboxMessage;

class InboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothShapesAreRead_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<InboxMessage>("expected");
        const auto row = [](const char *name, const QJsonObject &object, const InboxMessage &expected) {
            QTest::newRow(name) << object << expected;
        };
        const auto plain = [](const QString &text, InboxMessage::Type type = InboxMessage::Type::Directive) {
            return InboxMessage{u"1"_s, u"fallback"_s, type, text, u"normal"_s};
        };
        row("a message with everything",
            {{u"id"_s, u"1"_s}, {u"type"_s, u"nudge"_s}, {u"sessionId"_s, u"s"_s}, {u"payload"_s, u"x"_s},
                {u"lane"_s, u"urgent"_s}},
            {u"1"_s, u"s"_s, InboxMessage::Type::Nudge, u"x"_s, u"urgent"_s});
        row("delivery id", {{u"deliveryId"_s, 1}, {u"text"_s, u"x"_s}}, plain(u"x"_s));
        row("message id", {{u"messageId"_s, u"1"_s}, {u"content"_s, u"x"_s}}, plain(u"x"_s));
        row("a stop", {{u"id"_s, u"1"_s}, {u"type"_s, u"stop"_s}}, plain({}, InboxMessage::Type::Stop));
        row("a hook's result", {{u"id"_s, u"1"_s}, {u"type"_s, u"hook-result"_s}},
            plain({}, InboxMessage::Type::HookResult));
        row("kind takes the place of type", {{u"id"_s, u"1"_s}, {u"kind"_s, u"stop"_s}},
            plain({}, InboxMessage::Type::Stop));
        row("type wins over kind", {{u"id"_s, u"1"_s}, {u"type"_s, u"new"_s}, {u"kind"_s, u"stop"_s}}, plain({}));
        row("memory and user are directives", {{u"id"_s, u"1"_s}, {u"kind"_s, u"memory"_s}}, plain({}));
        row("an object as payload", {{u"id"_s, u"1"_s}, {u"payload"_s, QJsonObject{{u"prompt"_s, u"x"_s}}}},
            plain(u"x"_s));
        row("another object as payload", {{u"id"_s, u"1"_s}, {u"payload"_s, QJsonObject{{u"a"_s, 1}}}},
            plain(u"{\"a\":1}"_s));
        row("an empty payload gives way to text", {{u"id"_s, u"1"_s}, {u"payload"_s, u""_s}, {u"text"_s, u"x"_s}},
            plain(u"x"_s));
        row("an unknown lane is the normal one", {{u"id"_s, u"1"_s}, {u"lane"_s, u"express"_s}}, plain({}));
    }

    void bothShapesAreRead()
    {
        QFETCH(QJsonObject, object);
        QFETCH(InboxMessage, expected);
        QVERIFY(platform::parseInboxMessage(object, u"fallback"_s) == expected);
    }

    void urgentOnesComeFirstAndTheRestKeepTheirOrder()
    {
        const auto message = [](const QString &id, const QString &lane) {
            return QJsonObject{{u"id"_s, id}, {u"lane"_s, lane}};
        };
        const QJsonArray first{
            message(u"a"_s, u"normal"_s), message(u"b"_s, u"urgent"_s), u"no object"_s, message(u"c"_s, u"normal"_s)};
        const QJsonArray second{message(u"d"_s, u"urgent"_s)};
        QStringList ids;
        for (const InboxMessage &each : platform::parseInbox({{u"s1"_s, first}, {u"s2"_s, second}, {u"s3"_s, 4}}))
            ids.append(each.id + each.sessionId);
        QCOMPARE(ids, (QStringList{u"bs1"_s, u"ds2"_s, u"as1"_s, u"cs1"_s}));
    }
};

RENSEI_TEST(InboxTest)

} // namespace rensei::tests

#include "tst_inbox.moc"
