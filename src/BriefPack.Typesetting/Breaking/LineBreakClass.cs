namespace BriefPack.Typesetting;

/// <summary>The line breaking classes of UAX #14 that are left after rule LB1; OPW and CPW are the East Asian wide OP and CP, PIC is unassigned Extended_Pictographic.</summary>
internal enum LineBreakClass : byte
{
    AL, BA, BB, B2, BK, CB, CL, CM, CP, CPW, CR, EB, EM, EX, GL, H2, H3, HL, HY, ID, IN, IS, JL, JT, JV, LF, NL, NS, NU, OP, OPW, PIC, PO, PR, QU, RI, SP, SY, WJ, ZW, ZWJ,
}
