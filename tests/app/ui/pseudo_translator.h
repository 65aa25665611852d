#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace rensei::tests {

/// While it exists, every text is two fifths longer than in English and full of accents.
class PseudoTranslator final : public QTranslator {
public:
    PseudoTranslator() { QCoreApplication::installTranslator(this); }
    ~PseudoTranslator() override { QCoreApplication::removeTranslator(this); }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const QString more = QStringLiteral(" ŵäçhßéñ");
        QString out = text;
        for (qsizetype missing = (text.size() * 2 + 4) / 5; missing > 0; missing -= more.size())
            out += more.left(missing);
        return out;
    }
    bool isEmpty() const override { return false; }
};

} // namespace rensei::tests
