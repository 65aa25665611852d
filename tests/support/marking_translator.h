#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace rensei::tests {

/// While it exists, every text that goes through tr() stands between ⟦ and ⟧, so that the others show.
class MarkingTranslator final : public QTranslator {
public:
    MarkingTranslator() { QCoreApplication::installTranslator(this); }
    ~MarkingTranslator() override { QCoreApplication::removeTranslator(this); }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

/// What of `text` stands outside of all marks.
inline QString outsideOfMarks(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'⟦')
            ++depth;
        else if (c == u'⟧')
            --depth;
        else if (depth == 0)
            outside += c;
    }
    return outside;
}

/// Whether `text` is one text, or some with spaces between them, and nothing else.
inline bool isMarked(const QString &text)
{
    return text.contains(u'⟦') && outsideOfMarks(text).trimmed().isEmpty();
}

} // namespace rensei::tests
