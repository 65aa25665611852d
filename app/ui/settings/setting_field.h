#pragma once

#include "app/backend/computer/config_run.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace rensei::app {

class FieldNote;

/// One setting of the agent on a page: its name, what chooses it, and below it what that means or why it could not be
/// changed. While the settings cannot be read it shows what was last known, and cannot be changed.
class SettingField : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        ConfigRun &run;
        QString key;
        QString label; ///< with a mnemonic
        std::function<QString(const AgentSetting &setting)> meaning; ///< "" for nothing to say
    };

    /// The value where that is one that can be chosen.
    const AgentSetting *setting() const;

protected:
    /// `hasUsual`: a button goes back to the usual value. A class that derives calls refresh() when it is made.
    SettingField(Parts parts, QWidget *editor, bool hasUsual);

    QWidget *editor() const { return m_editor; }
    virtual void showValue(const AgentSetting &setting) = 0;
    virtual bool canChoose(const AgentSetting &setting) const;
    void refresh();
    void choose(const QString &value); ///< "" for the usual one

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(const AgentSetting *setting);

    Parts m_parts;
    QWidget *m_editor;
    QPushButton *m_usual;
    FieldNote *m_note;
    QString m_told; ///< the failure that the note shows
};

} // namespace rensei::app
