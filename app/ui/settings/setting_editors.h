#pragma once

#include "app/ui/settings/setting_field.h"

#include <QList>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace rensei::app {

/// A setting that is a whole number. A number that is being typed counts when the field is left, or the page hidden.
class NumberField final : public SettingField {
    Q_OBJECT

public:
    struct Range {
        int most = 0; ///< a greater one that the file holds can be kept
        QString unit = {}; ///< behind the number
        QString none = {}; ///< in place of a 0; "" for the 0 itself
        int least = 0;
    };
    NumberField(Parts parts, const Range &range);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showValue(const AgentSetting &setting) override;

    QSpinBox *m_number;
    int m_most;
};

/// A setting that is one of several words.
class ChoiceField final : public SettingField {
    Q_OBJECT

public:
    struct Choice {
        QString value; ///< "" for the usual one
        QString text;
    };
    /// `fixed`: values that the file may hold and that cannot be chosen, nor left, here.
    ChoiceField(Parts parts, const QList<Choice> &choices, const QList<Choice> &fixed = {});

    void setChoices(const QList<Choice> &choices);

private:
    void showValue(const AgentSetting &setting) override;
    bool canChoose(const AgentSetting &setting) const override;

    QComboBox *m_box;
    QList<Choice> m_choices;
    QList<Choice> m_fixed;
};

/// A setting that is a text, such as an address or a file. It counts when the field is left, or by Enter.
class TextField final : public SettingField {
    Q_OBJECT

public:
    TextField(Parts parts, const QString &example);

    void enter(const QString &text); ///< as if typed

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void commit();
    void showValue(const AgentSetting &setting) override;

    QLineEdit *m_edit;
    QString m_shown;
};

} // namespace rensei::app
