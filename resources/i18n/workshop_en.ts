<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AssessmentDialog</name>
    <message numerus="yes">
        <source>Its name is %n character(s) too long.</source>
        <translation>
            <numerusform>Its name is %n character too long.</numerusform>
            <numerusform>Its name is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long.</source>
        <translation>
            <numerusform>This is %n character too long.</numerusform>
            <numerusform>This is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotWindow</name>
    <message numerus="yes">
        <source>%n proposal(s).</source>
        <translation>
            <numerusform>%n proposal.</numerusform>
            <numerusform>%n proposals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorePart</name>
    <message numerus="yes">
        <source>%n of them is asked in the same way in every session.</source>
        <translation>
            <numerusform>%n of them is asked in the same way in every session.</numerusform>
            <numerusform>%n of them is asked in the same way in every session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EqualityDialog</name>
    <message numerus="yes">
        <source>of %n people at the most</source>
        <translation>
            <numerusform>of %n people at the most</numerusform>
            <numerusform>of %n people at the most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are begun and not saved.</source>
        <translation>
            <numerusform>%n question is begun and not saved.</numerusform>
            <numerusform>%n questions are begun and not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ All %n forms are counted.</source>
        <translation>
            <numerusform>✓ All %n form is counted.</numerusform>
            <numerusform>✓ All %n forms are counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This destroys the totals of %n question(s), for good.</source>
        <translation>
            <numerusform>This destroys the totals of %n question, for good.</numerusform>
            <numerusform>This destroys the totals of %n questions, for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FairnessDialog</name>
    <message numerus="yes">
        <source>This is %n character(s) too long.</source>
        <translation>
            <numerusform>This is %n character too long.</numerusform>
            <numerusform>This is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupColumn</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupProposalDialog</name>
    <message numerus="yes">
        <source>Table {0} agrees (%n line(s))</source>
        <translation>
            <numerusform>Table {0} agrees (%n line)</numerusform>
            <numerusform>Table {0} agrees (%n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPoll</name>
    <message numerus="yes">
        <source>The ballot will ask about %n selected proposal(s).</source>
        <translation>
            <numerusform>The ballot will ask about %n selected proposal.</numerusform>
            <numerusform>The ballot will ask about %n selected proposals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperBallotsDialog</name>
    <message numerus="yes">
        <source>%n ballot(s) typed in.</source>
        <translation>
            <numerusform>%n ballot typed in.</numerusform>
            <numerusform>%n ballots typed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must happen</source>
        <translation>
            <numerusform>%n must happen</numerusform>
            <numerusform>%n must happen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min into a fixed start</source>
        <translation>
            <numerusform>%n min into a fixed start</numerusform>
            <numerusform>%n min into a fixed start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message numerus="yes">
        <source>%n ballot(s) are missing.</source>
        <translation>
            <numerusform>%n ballot is missing.</numerusform>
            <numerusform>%n ballots are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n ballot(s) too many.</source>
        <translation>
            <numerusform>There is %n ballot too many.</numerusform>
            <numerusform>There are %n ballots too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message numerus="yes">
        <source>%n place(s) may point to a person and wait for an answer.</source>
        <translation>
            <numerusform>%n place may point to a person and wait for an answer.</numerusform>
            <numerusform>%n places may point to a person and wait for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>Hidden until the reveal: %n line(s) written in private.</source>
        <translation>
            <numerusform>Hidden until the reveal: %n line written in private.</numerusform>
            <numerusform>Hidden until the reveal: %n lines written in private.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunClock</name>
    <message numerus="yes">
        <source>%n people, saved</source>
        <translation>
            <numerusform>%n people, saved</numerusform>
            <numerusform>%n people, saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to trim</source>
        <translation>
            <numerusform>%n to trim</numerusform>
            <numerusform>%n to trim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>%n min early</numerusform>
            <numerusform>%n min early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} found</source>
        <translation>
            <numerusform>%n of {0} found</numerusform>
            <numerusform>%n of {0} found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions · all saved</source>
        <translation>
            <numerusform>%n contribution · all saved</numerusform>
            <numerusform>%n contributions · all saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPreflight</name>
    <message numerus="yes">
        <source>Before people come: %n left</source>
        <translation>
            <numerusform>Before people come: %n left</numerusform>
            <numerusform>Before people come: %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunRoom</name>
    <message numerus="yes">
        <source>%n line(s) come into the list, shuffled. In which order they came is then gone for good.</source>
        <translation>
            <numerusform>%n line come into the list, shuffled. In which order they came is then gone for good.</numerusform>
            <numerusform>%n lines come into the list, shuffled. In which order they came is then gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were revealed, shuffled.</source>
        <translation>
            <numerusform>%n line were revealed, shuffled.</numerusform>
            <numerusform>%n lines were revealed, shuffled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in private: %n hidden. Shuffled when you reveal them.</source>
        <translation>
            <numerusform>Written in private: %n hidden. Shuffled when you reveal them.</numerusform>
            <numerusform>Written in private: %n hidden. Shuffled when you reveal them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message numerus="yes">
        <source>{0} of {1} questions of %n equality forms are counted.</source>
        <translation>
            <numerusform>{0} of {1} questions of %n equality forms is counted.</numerusform>
            <numerusform>{0} of {1} questions of %n equality forms are counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written in private are not shown.</source>
        <translation>
            <numerusform>%n line written in private is not shown.</numerusform>
            <numerusform>%n lines written in private are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeDeskPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core proposal(s) of the programme are in the list.</source>
        <translation>
            <numerusform>%n core proposal of the programme is in the list.</numerusform>
            <numerusform>%n core proposals of the programme are in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message numerus="yes">
        <source>This is %n character(s) too long.</source>
        <translation>
            <numerusform>This is %n character too long.</numerusform>
            <numerusform>This is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
</TS>
