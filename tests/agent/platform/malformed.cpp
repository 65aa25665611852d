#include "tests/agent/platform/malformed.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace rensei::tests {

using namespace Qt::StringLiterals;

struct Variant {
    QString path;
    QString how;
    QJsonValue value; // undefined: take it out
};

QList<Variant> otherValues(const QString &path)
{
    return {{path, u"missing"_s, QJsonValue(QJsonValue::Undefined)}, {path, u"null"_s, QJsonValue()},
        {path, u"text"_s, u"no number"_s}, {path, u"number"_s, 7}, {path, u"bool"_s, false},
        {path, u"object"_s, QJsonObject{{u"other"_s, 1}}}, {path, u"array"_s, QJsonArray{1, u"two"_s}}};
}

QList<Variant> nestedVariants(const QJsonValue &value, const QString &path);

QList<Variant> variantsOf(const QJsonValue &value, const QString &path)
{
    return otherValues(path) + nestedVariants(value, path);
}

QList<Variant> variantsWithinObject(const QJsonObject &object, const QString &path)
{
    QJsonObject more = object;
    more.insert(u"futureField"_s, QJsonObject{{u"x"_s, QJsonArray{1}}});
    QList<Variant> all{{path, u"unknown"_s, more}};
    for (auto it = object.begin(); it != object.end(); ++it) {
        for (const Variant &variant : variantsOf(it.value(), path + u'.' + it.key())) {
            QJsonObject changed = object;
            if (variant.value.isUndefined())
                changed.remove(it.key());
            else
                changed.insert(it.key(), variant.value);
            all.append({variant.path, variant.how, changed});
        }
    }
    return all;
}

QList<Variant> variantsWithinArray(const QJsonArray &array, const QString &path)
{
    QList<Variant> all;
    for (qsizetype i = 0; i < array.size(); ++i) {
        for (const Variant &variant : variantsOf(array.at(i), u"%1[%2]"_s.arg(path).arg(i))) {
            QJsonArray changed = array;
            if (variant.value.isUndefined())
                changed.removeAt(i);
            else
                changed.replace(i, variant.value);
            all.append({variant.path, variant.how, changed});
        }
    }
    return all;
}

QList<Variant> nestedVariants(const QJsonValue &value, const QString &path)
{
    if (value.isObject())
        return variantsWithinObject(value.toObject(), path);
    return value.isArray() ? variantsWithinArray(value.toArray(), path) : QList<Variant>();
}

QList<MalformedBody> malformedBodies(const QJsonObject &body)
{
    QList<MalformedBody> all;
    for (const Variant &variant : variantsWithinObject(body, u"$"_s))
        all.append({variant.path, variant.how, variant.value.toObject()});
    return all;
}

bool countsAsAbsent(const QJsonValue &original, const QString &how)
{
    if (how == "null"_L1)
        return true;
    switch (original.type()) {
    case QJsonValue::Bool:
        return how != "bool"_L1;
    case QJsonValue::Double:
        return how != "number"_L1;
    case QJsonValue::String:
        return how != "text"_L1 && how != "number"_L1;
    case QJsonValue::Array:
        return how != "array"_L1;
    case QJsonValue::Object:
        return how != "object"_L1;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    }
    Q_UNREACHABLE();
}

QJsonValue valueAt(const QJsonObject &body, const QString &path)
{
    static const QRegularExpression step(u"\\.([^.\\[]+)|\\[(\\d+)\\]"_s);
    QJsonValue value = body;
    for (auto it = step.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        value = match.captured(1).isEmpty() ? value.toArray().at(match.captured(2).toInt())
                                            : value.toObject().value(match.captured(1));
    }
    return value;
}

} // namespace rensei::tests
